package com.acme;

import dev.tracker.TrackActivity;
import java.io.FileNotFoundException;
import java.io.IOException;

interface Backends {

  @TrackActivity(
      expected = {
        FileNotFoundException.class, // ERROR TRK022: java.io.FileNotFoundException is already expected
        IOException.class
      })
  String load(String id) throws IOException;

  @TrackActivity(
      expected = {
        IOException.class,
        IOException.class // ERROR TRK022: java.io.IOException is already expected
      })
  String read(String id) throws IOException;
}
