package dev.tracker.micrometer;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The values of one tag: the first so many are themselves, all later ones are the same. */
final class BoundedValues {
  private static final String NONE = "none";
  private static final String OTHER = "other";

  private final int most;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  BoundedValues(int most) {
    this.most = most;
  }

  String bounded(String value) {
    if (value.isEmpty()) {
      return NONE;
    }
    return seen.contains(value) || admit(value) ? value : OTHER;
  }

  private boolean admit(String value) {
    // Without the lock as soon as all places are taken, which they then stay.
    if (seen.size() >= most) {
      return false;
    }
    synchronized (seen) {
      return seen.contains(value) || (seen.size() < most && seen.add(value));
    }
  }
}
