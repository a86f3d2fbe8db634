package dev.tracker.journal.schema;

import dev.tracker.journal.dialect.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A file of statements for one database and version. It is plain SQL without procedures, so a
 * migration tool can run it.
 *
 * @param text the file as it is
 * @since 0.1.0
 */
public record SchemaScript(String text) {

  /** The version of the tables that this release reads and writes. */
  public static final int VERSION = 1;

  /**
   * The file that makes a journal's tables.
   *
   * @param dialect whose
   * @return the file of this release's version
   */
  public static SchemaScript of(Dialect dialect) {
    return of(dialect.name());
  }

  /**
   * The script of a database that is known by name.
   *
   * @param database the name that its dialect has
   * @return its script
   */
  public static SchemaScript of(String database) {
    return new SchemaScript(read(resource(database)));
  }

  /**
   * Where the file is on the class path, and in the jar.
   *
   * @param dialect whose
   * @return a path without a slash before it
   */
  public static String resource(Dialect dialect) {
    return resource(dialect.name());
  }

  private static String resource(String database) {
    return "dev/tracker/journal/schemas/v" + VERSION + "/" + database + ".sql";
  }

  /**
   * The statements, one by one.
   *
   * @return the statements in their order, without comments and semicolons
   */
  public List<String> statements() {
    // None of our files has a semicolon, or two dashes, within a statement's text.
    String code = text.replaceAll("--[^\n]*", "");
    return Arrays.stream(code.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static String read(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(
            SchemaScript.class.getClassLoader().getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
