package dev.tracker.processor.read;

import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.path.ValuePath;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.annotations.AnnotationReading.Located;
import dev.tracker.processor.read.paths.EntryReader;
import dev.tracker.processor.read.paths.MethodShape;
import dev.tracker.processor.read.paths.PathReader;
import dev.tracker.processor.read.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what success of one method reports, and finds the id where the user left it out. */
final class ChangeReader {
  private static final String RESULT = "result";

  private final PathReader paths;
  private final EntryReader entries;
  private final MethodShape method;

  ChangeReader(PathReader paths, MethodShape method) {
    this.paths = paths;
    this.entries = new EntryReader(paths);
    this.method = method;
  }

  static boolean isGiven(Optional<AnnotationReading> annotation) {
    return location(annotation).isPresent();
  }

  private static Optional<Location> location(Optional<AnnotationReading> annotation) {
    return annotation.flatMap(
        reading ->
            Stream.of("changeId", "changeData", "changeIf")
                .filter(reading::has)
                .findFirst()
                .flatMap(reading::locationOf));
  }

  Change read(Optional<AnnotationReading> annotation, String subject, Location methodLocation) {
    Optional<List<Located<String>>> data =
        annotation
            .filter(reading -> reading.has("changeData"))
            .map(reading -> reading.texts("changeData"));
    return new Change(
        given(annotation, "changeId", entries::single)
            .or(() -> derivedId(subject, methodLocation))
            .orElse(null),
        data.map(entries::results).orElseGet(() -> wholeResult(methodLocation)),
        data.filter(ChangeReader::isMap).isPresent(),
        given(annotation, "changeIf", entries::condition).orElse(null),
        isGiven(annotation),
        location(annotation).orElse(methodLocation));
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

  private List<Entry> wholeResult(Location location) {
    return method.hasSingleResult()
        ? List.of(new Entry(RESULT, false, paths.findInResult(RESULT), Protection.PLAIN, location))
        : List.of();
  }

  private Optional<Entry> derivedId(String name, Location location) {
    String subject = Wording.snakeCase(name);
    return resultId()
        .or(() -> parameterId(subject))
        .or(() -> subjectId(subject))
        .map(path -> new Entry("id", false, path, Protection.PLAIN, location));
  }

  private Optional<PathReading> resultId() {
    return method.hasSingleResult()
        ? resolved(paths.findInResult(RESULT + ".id"))
        : Optional.empty();
  }

  private Optional<PathReading> parameterId(String subject) {
    return Stream.of("id", Wording.camelCase(subject) + "Id")
        .filter(parameter -> isSingle(method.parameterNames().indexOf(parameter)))
        .findFirst()
        .flatMap(parameter -> resolved(paths.find(parameter)));
  }

  /** An array's text is where it is in memory, by which nobody finds anything. */
  private boolean isSingle(int parameter) {
    return parameter >= 0 && method.parameterTypes().get(parameter).getKind() != TypeKind.ARRAY;
  }

  private Optional<PathReading> subjectId(String subject) {
    for (int i = 0; i < method.parameterNames().size(); i++) {
      String name = method.parameterNames().get(i);
      TypeMirror type = method.parameterTypes().get(i);
      if (Wording.snakeCase(name).equals(subject) || isNamed(type, subject)) {
        Optional<PathReading> id = resolved(paths.find(name + ".id"));
        if (id.isPresent()) {
          return id;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(TypeMirror type, String subject) {
    return type instanceof DeclaredType declared
        && Wording.snakeCase(declared.asElement().getSimpleName().toString()).equals(subject);
  }

  private static Optional<PathReading> resolved(PathReading reading) {
    return reading instanceof ValuePath ? Optional.of(reading) : Optional.empty();
  }
}
