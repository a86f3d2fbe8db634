package dev.tracker.processor.read;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.naming.FoundId;
import dev.tracker.processor.naming.MethodFacts;
import dev.tracker.processor.naming.Namer;
import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.annotations.AnnotationReading.Located;
import dev.tracker.processor.read.paths.EntryReader;
import dev.tracker.processor.read.paths.MethodShape;
import dev.tracker.processor.read.paths.PathReader;
import dev.tracker.processor.read.types.TypeNames;
import dev.tracker.processor.read.words.MethodWords;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads what success of one method reports, and finds the id where the user left it out. */
final class ChangeReader {
  private static final String RESULT = "result";
  private static final String ID = "changeId";
  private static final String NONE = "none";

  private final PathReader paths;
  private final EntryReader entries;
  private final MethodShape method;
  private final Optional<BatchReader> batch;

  ChangeReader(PathReader paths, MethodShape method, Optional<AnnotationReading> annotation) {
    this.batch = BatchReader.of(paths, annotation);
    this.paths = batch.map(BatchReader::pathsOfEach).orElse(paths);
    this.entries = new EntryReader(this.paths);
    this.method = method;
  }

  static boolean isGiven(Optional<AnnotationReading> annotation) {
    return location(annotation).isPresent();
  }

  private static Optional<Location> location(Optional<AnnotationReading> annotation) {
    return annotation.flatMap(
        reading ->
            Stream.of(BatchReader.EACH, BatchReader.LIMIT, ID, "changeData", "changeIf")
                .filter(reading::has)
                .findFirst()
                .flatMap(reading::locationOf));
  }

  /** Whether the user says where the id is, or that there is none. */
  static boolean givesId(Optional<AnnotationReading> annotation) {
    return annotation.filter(reading -> reading.has(ID)).isPresent();
  }

  /**
   * The change.
   *
   * @param found the id, where the user has not said
   */
  Change read(
      Optional<AnnotationReading> annotation,
      Optional<FoundId> found,
      TypeNames typeNames,
      Location methodLocation) {
    boolean withoutEntity = isWithoutEntity(annotation);
    Optional<List<Located<String>>> data =
        annotation
            .filter(reading -> reading.has("changeData"))
            .map(reading -> reading.texts("changeData"));
    return new Change(
        batch.map(given -> given.read(typeNames)).orElse(null),
        given(annotation.filter(reading -> !withoutEntity), ID, entries::single)
            .or(
                () ->
                    found.map(
                        id ->
                            new Entry("id", false, resolve(id), Protection.PLAIN, methodLocation)))
            .orElse(null),
        withoutEntity,
        data.map(entries::changes).orElseGet(() -> whole(methodLocation)),
        data.filter(ChangeReader::isMap).isPresent(),
        given(annotation, "changeIf", entries::condition).orElse(null),
        isGiven(annotation),
        location(annotation).orElse(methodLocation));
  }

  /** {@code changeId = "none"}; a parameter may be called so, too. */
  private boolean isWithoutEntity(Optional<AnnotationReading> annotation) {
    return annotation
            .flatMap(reading -> reading.text(ID))
            .map(Located::value)
            .map(String::strip)
            .filter(NONE::equals)
            .isPresent()
        && !method.parameterNames().contains(NONE);
  }

  private static boolean isMap(List<Located<String>> data) {
    return data.size() > 1 || data.stream().anyMatch(entry -> EntryReader.hasKey(entry.value()));
  }

  private static Optional<Entry> given(
      Optional<AnnotationReading> annotation,
      String element,
      BiFunction<String, Located<String>, Entry> read) {
    return annotation
        .flatMap(reading -> reading.text(element))
        .map(text -> read.apply(element, text));
  }

  private List<Entry> whole(Location location) {
    if (batch.isPresent()) {
      return List.of(new Entry("each", false, paths.find("each"), Protection.PLAIN, location));
    }
    return method.hasSingleResult()
        ? List.of(new Entry(RESULT, false, paths.findInResult(RESULT), Protection.PLAIN, location))
        : List.of();
  }

  /** The id of the entity that the subject names; empty too where it cannot be read. */
  Optional<FoundId> find(MethodFacts facts, String subject, MethodWords words) {
    if (batch.isPresent()) {
      return batch
          .get()
          .find(facts, subject, words)
          .filter(found -> resolve(found) instanceof ValuePath);
    }
    method.valueTypes().forEach(paths::noteWhatIsDue);
    return Namer.id(facts, subject).filter(found -> resolve(found) instanceof ValuePath);
  }

  private PathReading resolve(FoundId found) {
    return found.ofResult() ? paths.findInResult(found.path()) : paths.find(found.path());
  }
}
