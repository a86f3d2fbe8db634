package dev.tracker.switchedoff;

import dev.tracker.TrackActivity;
import jakarta.inject.Singleton;

/** What would be tracked. */
interface Lights {
  @TrackActivity
  boolean isLight();

  /** The bean. */
  @Singleton
  class DefaultLights implements Lights {
    @Override
    public boolean isLight() {
      return true;
    }
  }
}
