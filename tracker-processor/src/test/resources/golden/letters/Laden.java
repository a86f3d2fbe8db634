package com.acme;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.util.function.Supplier;

/** Names with letters beyond ASCII, and with a dollar sign. */
public interface Laden {

  /** What is tracked. */
  @TrackActivity(subject = "maß")
  interface Ka$se {

    @TrackActivity(args = "größe = länge", changeId = "länge")
    void ändern(String länge);

    @TrackActivity(effect = Effect.READ)
    <X extends Exception> void run(@TrackArg Supplier<? super X> grund) throws X;
  }
}
