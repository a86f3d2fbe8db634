package com.acme;

import dev.tracker.TrackActivity;
import java.util.Iterator;
import java.util.concurrent.Future;
import java.util.stream.Stream;

@TrackActivity
interface Backends {

  Future<String> getLater(String id); // WARNING TRK051: Backends.getLater returns java.util.concurrent.Future<java.lang.String>, which Tracker cannot follow

  Stream<String> list(); // WARNING TRK051: Backends.list returns java.util.stream.Stream<java.lang.String>

  Iterator<String> readAll(); // WARNING TRK051: Backends.readAll returns java.util.Iterator<java.lang.String>
}
