package com.acme;

import dev.tracker.TrackActivity;
import java.util.List;

@TrackActivity
interface Backends {

  String get(String id);

  List<String> list();
}
