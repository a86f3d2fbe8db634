package com.acme;

import dev.tracker.TrackActivity;
import java.io.FileNotFoundException;
import java.io.IOException;

interface Backends {

  @TrackActivity(expected = {FileNotFoundException.class, IllegalStateException.class})
  String load(String id) throws IOException;
}
