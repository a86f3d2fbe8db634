package dev.tracker.journaltestkit;

import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.EntryKind;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.read.EntryFilter;
import dev.tracker.journal.verify.Report;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the entries of a journal. For one thread at a time.
 *
 * @since 0.1.0
 */
public final class JournalAssert extends AbstractAssert<JournalAssert, InMemoryJournal> {
  JournalAssert(InMemoryJournal actual) {
    super(actual, JournalAssert.class);
  }

  /**
   * A change is on record, once.
   *
   * @param operation the verb
   * @param subject the noun
   * @param id the id of what was changed, or {@code null}
   * @return this
   */
  public JournalAssert hasChange(String operation, String subject, @Nullable String id) {
    List<Entry> changes = changes();
    long found = changes.stream().filter(entry -> fits(entry, operation, subject, id)).count();
    if (found != 1) {
      failWithMessage(
          "Expected one change <%s %s %s>, found %d. The journal has:%n%s",
          operation, subject, id, found, described(changes));
    }
    return this;
  }

  /**
   * So many changes are on record.
   *
   * @param count how many
   * @return this
   */
  public JournalAssert hasChanges(int count) {
    List<Entry> changes = changes();
    if (changes.size() != count) {
      failWithMessage(
          "Expected %d changes, found %d:%n%s", count, changes.size(), described(changes));
    }
    return this;
  }

  /**
   * No change is on record.
   *
   * @return this
   */
  public JournalAssert hasNoChanges() {
    return hasChanges(0);
  }

  /**
   * All is in order, sealed, and as it was sealed.
   *
   * @return this
   */
  public JournalAssert isSound() {
    isNotNull();
    try {
      Report report = actual.verify();
      if (!report.isSound()) {
        failWithMessage("Expected a sound journal, found:%n%s", report.findings());
      }
    } catch (SQLException failure) {
      throw new AssertionError("the journal cannot be verified", failure);
    }
    return this;
  }

  private List<Entry> changes() {
    isNotNull();
    try {
      actual.keep();
      return actual.journal().find(EntryFilter.all().ofKind(EntryKind.CHANGE)).toList().stream()
          .map(stored -> stored.entry())
          .toList();
    } catch (SQLException failure) {
      throw new AssertionError("the journal cannot be read", failure);
    }
  }

  private static boolean fits(Entry entry, String operation, String subject, @Nullable String id) {
    return entry.call().operation().equals(operation)
        && entry.call().subject().equals(subject)
        && entry.personal() instanceof Personal personal
        && Objects.equals(personal.changedId(), id);
  }

  private static String described(List<Entry> entries) {
    StringBuilder lines = new StringBuilder();
    for (Entry entry : entries) {
      String id = entry.personal() instanceof Personal personal ? personal.changedId() : "(erased)";
      lines.append("  %s %s %s%n".formatted(entry.call().operation(), entry.call().subject(), id));
    }
    return lines.isEmpty() ? "  nothing" : lines.toString();
  }
}
