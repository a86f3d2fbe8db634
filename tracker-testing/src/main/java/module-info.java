/**
 * A tracker that records, assertions on what it recorded, and the tests that every tracker has to
 * pass. The latter need JUnit, which whoever runs them has.
 */
module dev.tracker.testing {
  requires static transitive org.junit.jupiter.api;
  requires transitive dev.tracker;
  requires transitive org.assertj.core;
  requires transitive org.jspecify;

  exports dev.tracker.testing;
  exports dev.tracker.testing.contract;
}
