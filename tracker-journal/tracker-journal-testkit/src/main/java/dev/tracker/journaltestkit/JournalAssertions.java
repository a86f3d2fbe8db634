package dev.tracker.journaltestkit;

/**
 * Where assertions on journals begin.
 *
 * @since 0.1.0
 */
public final class JournalAssertions {
  private JournalAssertions() {}

  /**
   * Assertions on a journal.
   *
   * @param actual the journal
   * @return its assertions
   */
  public static JournalAssert assertThat(InMemoryJournal actual) {
    return new JournalAssert(actual);
  }
}
