package com.acme;

import dev.tracker.TrackActivity;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;

interface Backends {

  @TrackActivity(
      expected = {
        FileNotFoundException.class,
        SQLException.class, // ERROR TRK021: load cannot throw java.sql.SQLException.
        IllegalStateException.class
      })
  String load(String id) throws IOException;
}
