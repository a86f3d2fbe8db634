package dev.tracker.benchmarks;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** An event of the Flight Recorder as one writes it by hand. */
@Name("dev.tracker.benchmarks.Hand")
@StackTrace(false)
final class HandEvent extends Event {
  String operation = "count";
  String subject = "item";
  long item;

  static void record(long id) {
    HandEvent event = new HandEvent();
    event.begin();
    event.end();
    if (event.shouldCommit()) {
      event.item = id;
      event.commit();
    }
  }
}
