package dev.tracker.baseline;

import dev.tracker.catalogue.FoundManifests;
import dev.tracker.catalogue.ManifestFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes and checks baselines, for any build tool:
 *
 * <pre>
 * java -cp ... dev.tracker.baseline.Main check --baseline tracker-baseline.txt build/classes/java/main
 * </pre>
 *
 * <p>The exit code is 0 if the check passes. It is 1 if less is tracked, if values are less
 * protected, or if something was renamed. It is 2 if the check could not run.
 */
public final class Main {
  static final int PASSED = 0;
  static final int WEAKER = 1;
  static final int CANNOT_TELL = 2;

  private static final String USAGE =
      """
      usage: check [options] CLASSES...      compares with the baseline, and fails if less is tracked
             baseline [options] CLASSES...   writes the baseline

      CLASSES are directories of classes, or jars.
        --baseline FILE         the baseline, by default tracker-baseline.txt
        --accept-with COMMAND   the command that messages name for writing the baseline

      exit codes: 0 passed, 1 less is tracked than in the baseline, or something was renamed,
                  2 the check could not run\
      """;

  private final PrintStream out;

  private Main(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs a command, and ends the process with its exit code.
   *
   * @param arguments the command, its options, and where the classes are
   */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out));
  }

  static int run(List<String> arguments, PrintStream out) {
    try {
      return new Main(out).run(arguments);
    } catch (CommandLineException e) {
      out.println(USAGE);
      if (!arguments.isEmpty()) {
        out.println();
        out.println("tracker: " + e.getMessage());
      }
    } catch (IOException e) {
      out.println("tracker: " + e.getMessage());
    } catch (RuntimeException | Error e) {
      // The JVM would exit with 1, which says that less is tracked.
      out.println("tracker: unexpected error; please report it");
      e.printStackTrace(out);
    }
    return CANNOT_TELL;
  }

  private int run(List<String> arguments) throws IOException, CommandLineException {
    CommandLine line = CommandLine.parse(arguments);
    FoundManifests found = ManifestFolder.find(existing(line.classes()));
    BaselineRun run = new BaselineRun(new BaselineFile(line.baseline()), found, line.acceptWith());
    run.notes().forEach(this::note);
    if (line.writes()) {
      out.println(run.write());
      return PASSED;
    }
    CheckResult result = run.check();
    out.println(run.report(result));
    return result.passes() ? PASSED : WEAKER;
  }

  /**
   * Build tools name directories that a project may not have; but one that has none is mistaken.
   */
  private List<Path> existing(List<Path> classes) throws BaselineException {
    List<Path> missing = classes.stream().filter(Files::notExists).toList();
    if (missing.size() == classes.size()) {
      throw new BaselineException("These directories or jars do not exist: " + missing);
    }
    missing.forEach(each -> note(each + " does not exist and is skipped"));
    return classes.stream().filter(each -> !missing.contains(each)).toList();
  }

  private void note(String text) {
    out.println("note: " + text);
  }
}
