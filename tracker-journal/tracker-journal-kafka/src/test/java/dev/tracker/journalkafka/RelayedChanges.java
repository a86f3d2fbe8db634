package dev.tracker.journalkafka;

/** Changes that a relay has sent. */
public final class RelayedChanges {
  private RelayedChanges() {}

  /** Writes so many changes of so many users, and waits until they are in a topic. */
  public static void send(String topic, int count, int users) throws Exception {
    try (RelayFixture fixture = new RelayFixture(2)) {
      fixture.start(fixture.builder(topic));
      fixture.changes(count, users);
      fixture.awaitEvents(topic, count);
    }
  }
}
