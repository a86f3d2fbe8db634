package com.acme;

import dev.tracker.TrackActivity;
import java.io.Serializable;

@TrackActivity // WARNING TRK062: Order is Serializable, but serialization writes only the delegate of its decorator.
interface Order extends Serializable {
  String get(String id);
}
