package dev.tracker.log;

import dev.tracker.TrackedMethod;

/**
 * The method whose call a line tells of. Kept for as long as the lines of it are, unlike a {@link
 * TrackedMethod}, which goes with its application.
 */
record Caller(String interfaceName, String methodName) {

  static Caller of(TrackedMethod method) {
    return new Caller(method.interfaceName(), method.methodName());
  }
}
