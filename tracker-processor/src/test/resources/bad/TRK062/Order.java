package com.acme;

import dev.tracker.TrackActivity;
import java.io.Serializable;

@TrackActivity // WARNING TRK062: Order is Serializable, and of its decorator only the delegate is written.
interface Order extends Serializable {
  String get(String id);
}
