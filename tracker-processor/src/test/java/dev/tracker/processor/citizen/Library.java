package dev.tracker.processor.citizen;

import static java.util.stream.Collectors.joining;

import com.google.auto.value.AutoValue;
import com.google.auto.value.processor.AutoValueProcessor;
import com.palantir.javapoet.JavaFile;
import dev.tracker.TrackActivity;
import dev.tracker.processor.TrackActivityProcessor;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.testing.RecordingTracker;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/** What a build puts on its paths. */
@SuppressWarnings("ImmutableEnumChecker") // The list cannot change; its type does not say so.
enum Library {
  API(TrackActivity.class),
  JSPECIFY(NullMarked.class),
  TESTING(RecordingTracker.class),
  TRACKER(TrackActivityProcessor.class, JavaFile.class, TrackActivity.class),
  LOMBOK(lombok.Getter.class),
  AUTO_VALUE(AutoValue.class),
  AUTO_VALUE_PROCESSOR(AutoValueProcessor.class),
  IMMUTABLES(Value.class);

  private final List<Path> homes;

  Library(Class<?>... types) {
    homes = Arrays.stream(types).map(MemoryCompiler::home).toList();
  }

  /** The folders and jars it consists of. */
  List<Path> homes() {
    return homes;
  }

  /** Libraries in the order in which the compiler is to find them. */
  static String path(Library... libraries) {
    return Arrays.stream(libraries)
        .flatMap(library -> library.homes.stream())
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }
}
