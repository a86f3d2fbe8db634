package dev.tracker.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One row of the file: something to do to a directory. */
final class UserRow {
  static final String HEADER = "operation,email,name,department,joined";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader(HEADER.split(",")).setTrim(true).get();
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

  /** What a reader puts in the place of bytes that are no text. */
  private static final char UNREADABLE = '\uFFFD';

  private static final int LONGEST_VALUE = 200;

  private final CSVRecord columns;

  private UserRow(CSVRecord columns) {
    this.columns = columns;
  }

  /**
   * A row is a line, so that a quotation mark which is never closed spoils no more than its row.
   */
  static UserRow parse(String line) throws MalformedRow {
    if (line.indexOf(UNREADABLE) >= 0) {
      throw new MalformedRow("not in UTF-8");
    }
    try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
      CSVRecord columns = parser.getRecords().get(0);
      if (!columns.isConsistent()) {
        throw new MalformedRow(
            "expected " + FORMAT.getHeader().length + " columns but found " + columns.size());
      }
      return new UserRow(columns);
    } catch (IOException | UncheckedIOException error) {
      throw new MalformedRow("a quotation mark is out of place");
    }
  }

  void applyTo(UserDirectory directory) throws DuplicateUser, UnknownDepartment, MalformedRow {
    String operation = columns.get("operation");
    switch (operation) {
      case "create" -> directory.create(profile());
      case "update" -> directory.update(profile());
      case "delete" -> directory.delete(email());
      case "find" -> directory.find(email());
      default ->
          throw new MalformedRow(
              "\"" + operation + "\" is none of create, update, delete and find");
    }
  }

  private Profile profile() throws MalformedRow {
    return new Profile(email(), text("name"), text("department"), joined());
  }

  private String email() throws MalformedRow {
    String email = text("email");
    if (!EMAIL.matcher(email).matches()) {
      throw new MalformedRow("\"" + email + "\" is no e-mail address");
    }
    return email.toLowerCase(Locale.ROOT);
  }

  private LocalDate joined() throws MalformedRow {
    String joined = text("joined");
    try {
      return LocalDate.parse(joined);
    } catch (DateTimeParseException error) {
      throw new MalformedRow("\"" + joined + "\" is no date like 2024-02-29");
    }
  }

  private String text(String column) throws MalformedRow {
    String text = columns.get(column);
    if (text.isEmpty()) {
      throw new MalformedRow("no " + column);
    }
    if (text.length() > LONGEST_VALUE) {
      throw new MalformedRow("a " + column + " of " + text.length() + " characters");
    }
    return text;
  }
}
