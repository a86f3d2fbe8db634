package dev.tracker.benchmarks.containers.start;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one process measured.
 *
 * @param started milliseconds of the processors until all beans were there
 * @param called those until each service had been called
 * @param counted how many calls its tracker has counted
 */
public record Start(long started, long called, long counted) {
  private static final Pattern LINE =
      Pattern.compile("started (\\d+) called (\\d+) counted (\\d+)");

  /**
   * Finds it among what a process printed: containers say something at their end.
   *
   * @param lines what it printed
   */
  public static Start in(List<String> lines) {
    return lines.stream()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(Start::of)
        .orElseThrow(() -> new IllegalStateException(String.join("\n", lines)));
  }

  private static Start of(MatchResult line) {
    return new Start(number(line, 1), number(line, 2), number(line, 3));
  }

  private static long number(MatchResult line, int group) {
    return Long.parseLong(line.group(group));
  }

  @Override
  public String toString() {
    return "started " + started + " called " + called + " counted " + counted;
  }
}
