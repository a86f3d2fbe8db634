package dev.tracker.examples.quickstart;

import static java.lang.System.Logger.Level.WARNING;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import dev.tracker.journal.connect.DataSourceTransactions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.LineNumberReader;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Applies the rows of a file to a directory, one after the other. A row that cannot be applied is
 * reported, counted and skipped.
 */
final class UserImport {
  private static final System.Logger LOGGER = System.getLogger(UserImport.class.getName());

  private final UserDirectory directory;
  private final DataSourceTransactions transactions;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  UserImport(UserDirectory directory, DataSourceTransactions transactions) {
    this.directory = directory;
    this.transactions = transactions;
  }

  /** What became of a row. */
  enum Outcome {
    APPLIED,
    DUPLICATE,
    REFUSED,
    MALFORMED
  }

  void run(BufferedReader file) throws IOException {
    LineNumberReader lines = new LineNumberReader(file);
    if (!UserRow.HEADER.equals(lines.readLine())) {
      throw new IOException("the first line has to be " + UserRow.HEADER);
    }
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        counts.merge(applyInTransaction(line, lines.getLineNumber()), 1, Integer::sum);
      }
    }
  }

  /** A change, and what is told of it, are committed together. */
  private Outcome applyInTransaction(String line, int lineNumber) {
    try {
      return transactions.run(connection -> apply(line, lineNumber));
    } catch (SQLException error) {
      throw new DirectoryUnavailable(error);
    }
  }

  /** Applies a row as a request of its own: what is tracked meanwhile gets that request's id. */
  private Outcome apply(String line, int lineNumber) {
    ContextScope scope = ActivityContext.root().withNewRequestId().makeCurrent();
    try (scope) {
      UserRow.parse(line).applyTo(directory);
      return Outcome.APPLIED;
    } catch (DuplicateUser error) {
      return skip(lineNumber, Outcome.DUPLICATE, error);
    } catch (UnknownDepartment error) {
      return skip(lineNumber, Outcome.REFUSED, error);
    } catch (MalformedRow error) {
      return skip(lineNumber, Outcome.MALFORMED, error);
    }
  }

  private static Outcome skip(int lineNumber, Outcome outcome, Exception reason) {
    LOGGER.log(WARNING, "line " + lineNumber + " skipped: " + reason.getMessage());
    return outcome;
  }

  /** What became of the rows, in one line. */
  String report() {
    return String.format(
        Locale.ROOT,
        "%d rows: %d applied, %d duplicates, %d refused, %d malformed",
        rows(),
        rows(Outcome.APPLIED),
        rows(Outcome.DUPLICATE),
        rows(Outcome.REFUSED),
        rows(Outcome.MALFORMED));
  }

  int rows() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int rows(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
