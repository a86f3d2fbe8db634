/**
 * A program whose calls are logged and metered. Each tracker passes on what its API shows:
 * Tracker's own API, and that of the library behind it.
 */
module dev.tracker.examples.modular {
  requires dev.tracker.micrometer;
  requires dev.tracker.slf4j;
  requires static org.jspecify;
}
