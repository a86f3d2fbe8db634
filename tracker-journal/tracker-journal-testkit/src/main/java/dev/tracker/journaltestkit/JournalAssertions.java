package dev.tracker.journaltestkit;

/**
 * The entry point of assertions on journals.
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
