package com.acme;

import dev.tracker.TrackActivity;
import java.util.Iterator;
import java.util.concurrent.Future;
import java.util.stream.Stream;

@TrackActivity
interface Backends {

  Future<String> getLater(String id); // WARNING TRK051: getLater of Backends returns java.util.concurrent.Future<java.lang.String>, which cannot be followed

  Stream<String> list(); // WARNING TRK051: list of Backends returns java.util.stream.Stream<java.lang.String>

  Iterator<String> readAll(); // WARNING TRK051: readAll of Backends returns java.util.Iterator<java.lang.String>
}
