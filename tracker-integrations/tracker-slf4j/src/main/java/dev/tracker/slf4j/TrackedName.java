package dev.tracker.slf4j;

import dev.tracker.TrackedMethod;
import dev.tracker.spi.VisibleText;

/**
 * The method that is called, by name. Kept for as long as its events' texts are, unlike a {@link
 * TrackedMethod}, which goes with its application.
 */
record TrackedName(String interfaceName, String methodName, String decorator) {

  static TrackedName of(TrackedMethod method) {
    return new TrackedName(
        VisibleText.of(method.interfaceName()),
        VisibleText.of(method.methodName()),
        decoratorOf(method.interfaceName()));
  }

  /** The name of what is generated for an interface, {@code com.acme.TrackedOuter_Inner}. */
  private static String decoratorOf(String interfaceName) {
    int simple = interfaceName.lastIndexOf('.') + 1;
    return interfaceName.substring(0, simple)
        + "Tracked"
        + interfaceName.substring(simple).replace('$', '_');
  }
}
