package dev.tracker.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.model.Batch;
import dev.tracker.processor.model.path.BrokenPath;
import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.naming.FoundId;
import dev.tracker.processor.naming.MethodFacts;
import dev.tracker.processor.naming.Namer;
import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.annotations.AnnotationReading.Located;
import dev.tracker.processor.read.paths.BatchReading;
import dev.tracker.processor.read.paths.PathReader;
import dev.tracker.processor.read.types.TypeNames;
import dev.tracker.processor.read.words.MethodWords;
import java.util.List;
import java.util.Optional;

/** Reads what a method changes several of. */
final class BatchReader {
  static final String EACH = "changeEach";
  static final String LIMIT = "changeLimit";

  private final PathReader paths;
  private final Located<String> source;
  private final BatchReading reading;
  private final int limit;

  private BatchReader(PathReader paths, Located<String> source, BatchReading reading, int limit) {
    this.paths = paths;
    this.source = source;
    this.reading = reading;
    this.limit = limit;
  }

  /** Empty where the user speaks of no batch. */
  static Optional<BatchReader> of(PathReader paths, Optional<AnnotationReading> annotation) {
    Optional<Located<String>> each = annotation.flatMap(reading -> reading.text(EACH));
    Optional<Located<String>> given = annotation.flatMap(reading -> reading.text(LIMIT));
    int limit = given.map(text -> Integer.parseInt(text.value())).orElse(0);
    if (given.isPresent() && each.isEmpty()) {
      return Optional.of(wrong(paths, given.get(), Fault.LIMIT_OF_NOTHING));
    }
    if (given.isPresent() && limit < 1) {
      return Optional.of(wrong(paths, given.get(), Fault.LIMIT_TOO_LOW));
    }
    return each.map(
        text -> new BatchReader(paths, text, paths.readBatch(text.value().strip()), limit));
  }

  private static BatchReader wrong(PathReader paths, Located<String> limit, Fault fault) {
    PathReading path = new BrokenPath(limit.value(), fault, limit.value(), LIMIT, List.of());
    return new BatchReader(paths, limit, new BatchReading(path, Optional.empty()), 0);
  }

  /** A reader of paths that may begin with {@code each}. */
  PathReader pathsOfEach() {
    return paths.ofEach(reading);
  }

  Batch read(TypeNames typeNames) {
    return new Batch(
        new Entry(EACH, false, reading.path(), Protection.PLAIN, source.location()),
        reading.elementType().map(typeNames::of).orElse(ClassName.OBJECT),
        limit);
  }

  /** The id of an element, if it is what the subject names, or the id of that. */
  Optional<FoundId> find(MethodFacts facts, String subject, MethodWords words) {
    return reading
        .elementType()
        .flatMap(
            type -> {
              paths.noteWhatIsDue(type);
              return Namer.idOfEach(facts, subject, lastName(), words.element(type));
            });
  }

  private String lastName() {
    String path = reading.path().text();
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
