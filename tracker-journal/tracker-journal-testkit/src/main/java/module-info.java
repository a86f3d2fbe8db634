/**
 * A journal in memory, assertions on what it has, and the tests that transaction sources have to
 * pass. The latter need JUnit, which whoever runs them has.
 */
module dev.tracker.journaltestkit {
  requires static transitive org.junit.jupiter.api;
  requires transitive dev.tracker.journal;
  requires transitive org.assertj.core;
  requires transitive org.jspecify;

  exports dev.tracker.journaltestkit;
}
