package dev.tracker.processor.read;

import dev.tracker.processor.model.Effect;
import dev.tracker.processor.model.ExpectedError;
import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.NamingRules;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.Protection;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.signature.Signature;
import dev.tracker.processor.naming.FoundId;
import dev.tracker.processor.naming.MethodFacts;
import dev.tracker.processor.naming.Named;
import dev.tracker.processor.naming.Namer;
import dev.tracker.processor.naming.Naming;
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
import dev.tracker.processor.read.words.MethodWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final MethodWords words;
  private final ExpectedErrors expectedErrors;
  private final TypeNames typeNames;
  private final Positions positions;
  private final MissingTypes missing;
  private final TypeElement type;
  private final Optional<AnnotationReading> onInterface;

  OperationReader(
      Accessors accessors,
      SecrecyReader secrecy,
      MethodWords words,
      ExpectedErrors expectedErrors,
      TypeNames typeNames,
      Positions positions,
      MissingTypes missing,
      TypeElement type,
      Optional<AnnotationReading> onInterface) {
    this.accessors = accessors;
    this.secrecy = secrecy;
    this.words = words;
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
    MethodFacts facts = words.of(type, method);
    Naming naming = Namer.name(facts);
    Label operation = label(onMethod, "operation", naming.operation(), location);
    Label subject = label(onMethod, "subject", naming.subject(), location);
    Named effect =
        givenEffect(onMethod)
            .map(given -> new Named(given.name(), NamingRules.GIVEN))
            .orElseGet(
                () -> operation.given() ? Namer.effect(facts, operation.text()) : naming.effect());
    boolean reportsChange =
        effect.text().equals(Effect.CHANGE.name()) || ChangeReader.isGiven(onMethod);
    ChangeReader changes = new ChangeReader(paths, method, onMethod);
    Optional<FoundId> id =
        reportsChange && !ChangeReader.givesId(onMethod)
            ? changes.find(words.withMembers(type, method), subject.text(), words)
            : Optional.empty();
    return new TrackedOperation(
        signature,
        method.returned().shape(typeNames),
        operation,
        subject,
        Effect.valueOf(effect.text()),
        new NamingRules(
            rule(operation, naming.operation()),
            rule(subject, naming.subject()),
            effect.rule(),
            reportsChange && ChangeReader.givesId(onMethod)
                ? NamingRules.GIVEN
                : id.map(FoundId::rule).orElse(null)),
        contexts(method),
        arguments(paths, annotated, onMethod),
        new EntryReader(paths)
            .results(onMethod.map(annotation -> annotation.texts("results")).orElse(List.of())),
        reportsChange ? changes.read(onMethod, id, typeNames, location) : null,
        expected(annotated, onMethod, method, thrown),
        positions.isInSource(annotated.element()),
        location);
  }

  private static String rule(Label label, Named derived) {
    return label.given() ? NamingRules.GIVEN : derived.rule();
  }

  private Label label(
      Optional<AnnotationReading> onMethod,
      String element,
      Named derived,
      Location methodLocation) {
    return onMethod
        .flatMap(annotation -> annotation.text(element))
        .or(() -> onInterface.flatMap(annotation -> annotation.text(element)))
        .map(text -> new Label(text.value(), true, text.location()))
        .orElseGet(() -> new Label(derived.text(), false, methodLocation));
  }

  private Optional<Effect> givenEffect(Optional<AnnotationReading> onMethod) {
    Optional<Effect> own = onMethod.flatMap(EffectReader::read);
    if (own.isEmpty() && ChangeReader.isGiven(onMethod)) {
      return Optional.of(Effect.CHANGE);
    }
    return own.or(() -> onInterface.flatMap(EffectReader::read));
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
      int index = i;
      positions
          .annotation(parameter, Annotations.TRACK_ARG)
          .ifPresent(annotation -> arguments.add(argument(paths, name, index, annotation)));
    }
    return arguments;
  }

  private static Entry argument(
      PathReader paths, String name, int index, AnnotationReading annotation) {
    Optional<Located<String>> key =
        annotation.text("value").filter(text -> !text.value().isEmpty());
    return new Entry(
        key.map(Located::value).orElse(name),
        key.isPresent(),
        key.isPresent() ? paths.ofParameter(index) : paths.readArgument(name),
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
