package dev.tracker.baseline;

import dev.tracker.catalogue.Manifest;
import dev.tracker.catalogue.ManifestFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes and checks baselines from any build tool:
 *
 * <pre>
 * java -cp ... dev.tracker.baseline.Main check --baseline tracker-baseline.txt build/classes/java/main
 * </pre>
 *
 * <p>It exits with 0 if all is well, with 1 if less is tracked than was agreed on, and with 2 if it
 * cannot tell.
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
        --baseline FILE         the baseline, tracker-baseline.txt unless told otherwise
        --accept-with COMMAND   what to call the command that writes the baseline

      exit codes: 0 passed, 1 less is tracked than was agreed on, 2 cannot tell\
      """;

  private final PrintStream out;
  private final List<Path> classes = new ArrayList<>();
  private Path baseline = Path.of(BaselineFile.DEFAULT_NAME);
  private String command = "";

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
    } catch (IOException | InvalidPathException e) {
      out.println("tracker: " + e.getMessage());
      return CANNOT_TELL;
    }
  }

  private int run(List<String> arguments) throws IOException {
    if (!readOptions(arguments)) {
      out.println(USAGE);
      return CANNOT_TELL;
    }
    if (command.isEmpty()) {
      command = "the same command, with baseline instead of check";
    }
    List<Manifest> manifests = new ArrayList<>();
    for (Path each : classes) {
      manifests.addAll(ManifestFolder.read(each));
    }
    BaselineRun run = new BaselineRun(new BaselineFile(baseline), manifests, command);
    if (arguments.get(0).equals("baseline")) {
      out.println(run.write());
      return PASSED;
    }
    CheckResult result = run.check();
    out.println(run.report(result));
    return result.passes() ? PASSED : WEAKER;
  }

  /** Whether they can be understood. */
  private boolean readOptions(List<String> arguments) {
    if (arguments.isEmpty() || !List.of("check", "baseline").contains(arguments.get(0))) {
      return false;
    }
    for (int i = 1; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        classes.add(Path.of(argument));
      } else if (++i == arguments.size()) {
        return false;
      } else if (argument.equals("--baseline")) {
        baseline = Path.of(arguments.get(i));
      } else if (argument.equals("--accept-with")) {
        command = arguments.get(i);
      } else {
        return false;
      }
    }
    return !classes.isEmpty();
  }
}
