package dev.tracker.baseline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program is told to do.
 *
 * @param writes whether to write the baseline, rather than check it
 * @param baseline the file
 * @param acceptWith what to call the command that writes the baseline
 * @param classes directories of classes, and jars
 */
record CommandLine(boolean writes, Path baseline, String acceptWith, List<Path> classes) {
  private static final String CHECK = "check";
  private static final String BASELINE = "baseline";

  CommandLine {
    acceptWith =
        acceptWith.isEmpty() ? "the same command, with baseline instead of check" : acceptWith;
    classes = List.copyOf(classes);
  }

  /** Understands the arguments of the program. */
  static CommandLine parse(List<String> arguments) throws CommandLineException {
    String command = arguments.isEmpty() ? "" : arguments.get(0);
    if (!List.of(CHECK, BASELINE).contains(command)) {
      throw new CommandLineException("unknown command: " + command);
    }
    Path baseline = Path.of(BaselineFile.DEFAULT_NAME);
    String acceptWith = "";
    List<Path> classes = new ArrayList<>();
    for (int i = 1; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      switch (argument) {
        case "--baseline" -> baseline = path(value(arguments, ++i));
        case "--accept-with" -> acceptWith = value(arguments, ++i);
        default -> classes.add(classes(argument));
      }
    }
    if (classes.isEmpty()) {
      throw new CommandLineException("no classes are given");
    }
    return new CommandLine(command.equals(BASELINE), baseline, acceptWith, classes);
  }

  private static String value(List<String> arguments, int position) throws CommandLineException {
    if (position == arguments.size()) {
      throw new CommandLineException(arguments.get(position - 1) + " has no value");
    }
    return arguments.get(position);
  }

  private static Path classes(String argument) throws CommandLineException {
    if (argument.startsWith("-")) {
      throw new CommandLineException("unknown option: " + argument);
    }
    return path(argument);
  }

  private static Path path(String argument) throws CommandLineException {
    if (argument.isEmpty()) {
      throw new CommandLineException("a file name is empty");
    }
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new CommandLineException("not a valid file name: " + e.getMessage());
    }
  }
}
