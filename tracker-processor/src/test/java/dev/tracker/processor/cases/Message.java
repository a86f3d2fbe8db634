package dev.tracker.processor.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the compiler says, or is expected to say.
 *
 * <p>What is expected stands in a comment at the end of the very line: {@code // ERROR TRK012: some
 * part of the message}, or {@code // WARNING} or {@code // NOTE}. The part is compared as if the
 * message were on one line. What is said of no source stands in the file of options, in the same
 * way. Nothing may be said that is not expected.
 *
 * @param place the file and the line
 * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE}
 * @param text the whole of it, or a part that begins with the code
 */
record Message(String place, String severity, String text) {
  private static final Pattern MARKER = Pattern.compile("// (ERROR|WARNING|NOTE) (.+)");

  static List<Message> expected(Path source) throws IOException {
    List<Message> expected = new ArrayList<>();
    List<String> lines = Files.readAllLines(source);
    for (int i = 0; i < lines.size(); i++) {
      Matcher marker = MARKER.matcher(lines.get(i));
      if (marker.find()) {
        expected.add(
            new Message(source.getFileName() + ":" + (i + 1), marker.group(1), marker.group(2)));
      }
    }
    return expected;
  }

  /** What is expected of no source, but of the options that the file lists. */
  static List<Message> ofTheWhole(Path options) throws IOException {
    return expected(options).stream()
        .map(message -> new Message(":-1", message.severity(), message.text()))
        .toList();
  }

  static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
    String file =
        diagnostic.getSource() == null
            ? ""
            : Path.of(diagnostic.getSource().getName()).getFileName().toString();
    return new Message(
        file + ":" + diagnostic.getLineNumber(),
        diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING
            ? "WARNING"
            : diagnostic.getKind().toString(),
        diagnostic.getMessage(Locale.ROOT).replaceAll("\\s+", " "));
  }

  String code() {
    int colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(0, colon);
  }

  boolean isError() {
    return severity.equals("ERROR");
  }

  /** Whether this is what another expects in part. */
  boolean answers(Message expected) {
    return place.equals(expected.place)
        && severity.equals(expected.severity)
        && code().equals(expected.code())
        && text.contains(expected.text.substring(expected.text.indexOf(':') + 1).strip());
  }

  /**
   * The same, as far as Eclipse's compiler tells places: of a value in an array only where the
   * array begins, and none of packages and options.
   */
  boolean answersUnderEclipse(Message expected) {
    boolean isThere =
        place.equals(":0") || (file().equals(expected.file()) && line() <= expected.line());
    return isThere && new Message(expected.place, severity, text).answers(expected);
  }

  private String file() {
    return place.substring(0, place.lastIndexOf(':'));
  }

  private int line() {
    return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
  }

  @Override
  public String toString() {
    return place + ": " + severity + " " + text;
  }
}
