package com.acme;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

public interface Greeter {
  @TrackActivity(subject = "greeting", effect = Effect.READ, args = "name | hashed")
  void greet(String name);
}
