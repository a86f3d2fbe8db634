package com.acme;

import dev.tracker.TrackActivity;
import java.io.Serializable;

@TrackActivity
@SuppressWarnings("TRK062") // Read orders are decorated again.
interface Order extends Serializable {
  String get(String id);
}
