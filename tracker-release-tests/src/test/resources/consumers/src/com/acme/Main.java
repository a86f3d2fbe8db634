package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;

public class Main {
  public static void main(String[] args) {
    ActivityTracker printing =
        (context, operation, subject, kvArgs) -> {
          System.out.println(operation + " " + kvArgs[1]);
          return Activity.noop();
        };
    new TrackedGreeter(name -> {}, printing).greet("world");
  }
}
