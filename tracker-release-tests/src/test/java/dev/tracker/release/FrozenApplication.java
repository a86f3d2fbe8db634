package dev.tracker.release;

import static java.util.stream.Collectors.joining;

import dev.tracker.ActivityTracker;
import dev.tracker.release.frozen.Scenario;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordedCall;
import dev.tracker.testing.RecordingTracker;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The application of the package {@code frozen}, as a version of Tracker compiled it, and what is
 * recorded of a run.
 *
 * @param jar its classes
 */
record FrozenApplication(Path jar) {
  static final String PACKAGE = Scenario.class.getPackageName();

  private static final Path FOLDER = Path.of("src/test/resources/frozen");
  private static final LocalDateTime SOME_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** All there are, one for each version. */
  static List<FrozenApplication> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .map(FrozenApplication::new)
          .toList();
    }
  }

  /** Keeps the application as it has just been compiled, and what is recorded of it. */
  static void freeze(String version, Path classes) throws Exception {
    FrozenApplication application = new FrozenApplication(FOLDER.resolve(version + ".jar"));
    Files.createDirectories(FOLDER);
    try (OutputStream file = Files.newOutputStream(application.jar);
        JarOutputStream output = new JarOutputStream(file);
        Stream<Path> files = Files.list(classes.resolve(PACKAGE.replace('.', '/')))) {
      for (Path each : files.sorted().toList()) {
        JarEntry entry = new JarEntry(classes.relativize(each).toString().replace('\\', '/'));
        entry.setTimeLocal(SOME_TIME);
        output.putNextEntry(entry);
        Files.copy(each, output);
        output.closeEntry();
      }
    }
    Files.writeString(application.recording(), application.run(FrozenClasses.of(application.jar)));
  }

  /** Where it stands what was recorded when it was frozen. */
  Path recording() {
    return jar.resolveSibling(jar.getFileName().toString().replace(".jar", ".txt"));
  }

  /** Runs it against the API of today; what its callers got, and what was recorded. */
  String run(FrozenClasses classes) throws Exception {
    RecordingTracker tracker = new RecordingTracker();
    List<Object> lines = new ArrayList<>();
    try (classes) {
      Object outcomes =
          classes
              .loadClass(Scenario.class.getName())
              .getMethod("run", ActivityTracker.class)
              .invoke(null, tracker);
      lines.addAll((List<?>) outcomes);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
    tracker.activities().forEach(activity -> lines.add(text(activity)));
    return lines.stream().map(line -> line + "\n").collect(joining());
  }

  private static String text(RecordedActivity activity) {
    return activity.operation()
        + " "
        + activity.subject()
        + " "
        + activity.arguments()
        + activity.calls().stream().map(FrozenApplication::text).collect(joining());
  }

  private static String text(RecordedCall call) {
    return switch (call.kind()) {
      case REPORT_ERR -> "\n  " + call.kind() + " " + call.error();
      case REPORT_CHANGE -> "\n  " + call.kind() + " " + call.changeId() + " " + call.changeData();
      default -> "\n  " + call.kind();
    };
  }

  @Override
  public String toString() {
    return jar.getFileName().toString();
  }
}
