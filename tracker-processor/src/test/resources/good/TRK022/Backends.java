package com.acme;

import dev.tracker.TrackActivity;
import java.io.IOException;

interface Backends {

  @TrackActivity(expected = IOException.class)
  String load(String id) throws IOException;

  @TrackActivity(expected = IOException.class)
  String read(String id) throws IOException;
}
