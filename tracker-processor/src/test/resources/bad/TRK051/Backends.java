package com.acme;

import dev.tracker.TrackActivity;
import java.util.Iterator;
import java.util.concurrent.Future;
import java.util.stream.Stream;

@TrackActivity
interface Backends {

  Future<String> getLater(String id); // WARNING TRK051: getLater returns java.util.concurrent.Future<java.lang.String>, which cannot be followed

  Stream<String> list(); // WARNING TRK051: list returns java.util.stream.Stream<java.lang.String>

  Iterator<String> readAll(); // WARNING TRK051: readAll returns java.util.Iterator<java.lang.String>
}
