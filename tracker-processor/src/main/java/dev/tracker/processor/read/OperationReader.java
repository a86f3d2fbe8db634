package dev.tracker.processor.read;

import dev.tracker.processor.model.Effect;
import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.signature.Signature;
import dev.tracker.processor.read.annotations.AnnotatedMethod;
import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.annotations.AnnotationReading.Located;
import dev.tracker.processor.read.annotations.Annotations;
import dev.tracker.processor.read.annotations.Positions;
import dev.tracker.processor.read.paths.EntryReader;
import dev.tracker.processor.read.paths.MethodShape;
import dev.tracker.processor.read.paths.PathReader;
import dev.tracker.processor.read.properties.Accessors;
import dev.tracker.processor.read.secrets.SecrecyReader;
import dev.tracker.processor.read.signatures.ExpectedErrors;
import dev.tracker.processor.read.signatures.SignatureReader;
import dev.tracker.processor.read.types.MissingTypes;
import dev.tracker.processor.read.types.TypeBounds;
import dev.tracker.processor.read.types.TypeNames;
import dev.tracker.processor.read.words.EffectReader;
import dev.tracker.processor.read.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads how one method is to be tracked: what its annotation says, else what the interface's says,
 * else what the names say.
 */
final class OperationReader {
  private final Accessors accessors;
  private final SecrecyReader secrecy;
  private final ExpectedErrors expectedErrors;
  private final TypeNames typeNames;
  private final Positions positions;
  private final MissingTypes missing;
  private final TypeElement type;
  private final Optional<AnnotationReading> onInterface;

  OperationReader(
      Accessors accessors,
      SecrecyReader secrecy,
      ExpectedErrors expectedErrors,
      TypeNames typeNames,
      Positions positions,
      MissingTypes missing,
      TypeElement type,
      Optional<AnnotationReading> onInterface) {
    this.accessors = accessors;
    this.secrecy = secrecy;
    this.expectedErrors = expectedErrors;
    this.typeNames = typeNames;
    this.positions = positions;
    this.missing = missing;
    this.type = type;
    this.onInterface = onInterface;
  }

  /**
   * The operation.
   *
   * @param signature what the decorator declares
   * @param method what paths can begin with
   * @param annotated the declarations whose annotations count
   * @param onMethod the {@code @TrackActivity} there, if there is one
   * @param thrown what the method can throw
   * @param location where findings about the method are shown
   */
  TrackedOperation read(
      Signature signature,
      MethodShape method,
      AnnotatedMethod annotated,
      Optional<AnnotationReading> onMethod,
      List<TypeMirror> thrown,
      Location location) {
    PathReader paths = new PathReader(accessors, secrecy, missing, method);
    Label operation =
        label(onMethod, "operation", () -> Wording.operation(method.name()), location);
    Label subject = label(onMethod, "subject", () -> subject(method.name()), location);
    Effect effect = effect(onMethod, operation.text());
    boolean reportsChange = effect == Effect.CHANGE || ChangeReader.isGiven(onMethod);
    return new TrackedOperation(
        signature,
        method.returned().shape(typeNames),
        operation,
        subject,
        effect,
        contexts(method),
        arguments(paths, annotated, onMethod),
        reportsChange
            ? new ChangeReader(paths, method).read(onMethod, subject.text(), location)
            : null,
        expected(annotated, onMethod, method, thrown),
        positions.isInSource(annotated.element()),
        location);
  }

  private String subject(String methodName) {
    String subject = Wording.subject(methodName);
    return subject.isEmpty() ? Wording.noun(type.getSimpleName().toString()) : subject;
  }

  private Label label(
      Optional<AnnotationReading> onMethod,
      String element,
      Supplier<String> derived,
      Location methodLocation) {
    return onMethod
        .flatMap(annotation -> annotation.text(element))
        .or(() -> onInterface.flatMap(annotation -> annotation.text(element)))
        .map(text -> new Label(text.value(), true, text.location()))
        .orElseGet(() -> new Label(derived.get(), false, methodLocation));
  }

  private Effect effect(Optional<AnnotationReading> onMethod, String operation) {
    Optional<Effect> own = onMethod.flatMap(EffectReader::read);
    if (own.isEmpty() && ChangeReader.isGiven(onMethod)) {
      return Effect.CHANGE;
    }
    return own.or(() -> onInterface.flatMap(EffectReader::read))
        .orElse(Wording.isReading(operation) ? Effect.READ : Effect.CHANGE);
  }

  private static List<Integer> contexts(MethodShape method) {
    List<Integer> contexts = new ArrayList<>();
    for (int i = 0; i < method.parameterTypes().size(); i++) {
      if (TypeBounds.is(method.parameterTypes().get(i), Annotations.CONTEXT)) {
        contexts.add(i);
      }
    }
    return contexts;
  }

  private List<Entry> arguments(
      PathReader paths, AnnotatedMethod annotated, Optional<AnnotationReading> onMethod) {
    if (onMethod.isPresent() && onMethod.get().has("args")) {
      return new EntryReader(paths).arguments(onMethod.get().texts("args"));
    }
    // Paths begin with the names of the one declaration, whatever another calls its parameters.
    List<String> names = SignatureReader.parameterNames(annotated.element());
    List<Entry> arguments = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      VariableElement parameter = annotated.arguments().getParameters().get(i);
      String name = names.get(i);
      positions
          .annotation(parameter, Annotations.TRACK_ARG)
          .ifPresent(annotation -> arguments.add(argument(paths, name, annotation)));
    }
    return arguments;
  }

  private static Entry argument(PathReader paths, String name, AnnotationReading annotation) {
    Optional<Located<String>> key =
        annotation.text("value").filter(text -> !text.value().isEmpty());
    return new Entry(
        key.map(Located::value).orElse(name),
        key.isPresent(),
        paths.readArgument(name),
        Protection.PLAIN,
        key.map(Located::location).orElse(annotation.location()));
  }

  private List<ExpectedError> expected(
      AnnotatedMethod annotated,
      Optional<AnnotationReading> onMethod,
      MethodShape method,
      List<TypeMirror> thrown) {
    Optional<AnnotationReading> own = onMethod.filter(annotation -> annotation.has("expected"));
    List<ExpectedError> expected =
        own.or(() -> onInterface)
            .map(annotation -> expectedErrors.read(annotation.types("expected"), thrown))
            .orElse(List.of());
    if (own.isPresent() && !annotated.isInheritedBy(type)) {
      return expected;
    }
    // What an interface expects of all its methods need not be possible in each, nor what another
    // expects of a method in one that overrides it and throws less.
    return expected.stream()
        .filter(error -> error.throwable() || method.returned().kind().isAsynchronous())
        .toList();
  }
}
