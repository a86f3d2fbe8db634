package dev.tracker.processor.read;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.model.DecoratedMethod;
import dev.tracker.processor.model.ForwardedMethod;
import dev.tracker.processor.model.ForwardedMethod.Reason;
import dev.tracker.processor.model.Label;
import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.signature.Signature;
import dev.tracker.processor.read.annotations.AnnotatedMethod;
import dev.tracker.processor.read.annotations.AnnotationGaps;
import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.annotations.Annotations;
import dev.tracker.processor.read.annotations.Positions;
import dev.tracker.processor.read.kotlin.KotlinNames;
import dev.tracker.processor.read.methods.MethodGroup;
import dev.tracker.processor.read.methods.MethodGroup.Declaration;
import dev.tracker.processor.read.paths.MethodShape;
import dev.tracker.processor.read.secrets.Sensitivity;
import dev.tracker.processor.read.signatures.ReturnShapes;
import dev.tracker.processor.read.signatures.SignatureReader;
import dev.tracker.processor.read.types.Enclosing;
import dev.tracker.processor.read.types.MissingTypes;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.words.EffectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Decides for each method of a decorator whether it is tracked, and reads it. */
final class MethodReader {
  /** What compilers call the parameters of a class file that does not name them. */
  private static final Pattern STAND_IN_NAME = Pattern.compile("arg\\d+|p\\d+");

  private final SignatureReader signatures;
  private final ReturnShapes returnShapes;
  private final OperationReader operations;
  private final Sensitivity sensitivity;
  private final Positions positions;
  private final MissingTypes missing;
  private final TypeElement type;
  private final boolean allTracked;
  private final KotlinNames kotlin = new KotlinNames();
  private final List<Misplacement> misplacements = new ArrayList<>();

  /**
   * A reader of one interface's methods.
   *
   * @param signatures how they are declared
   * @param returnShapes how they return
   * @param operations how they are tracked
   * @param sensitivity what must not be recorded
   * @param positions where findings are shown
   * @param missing takes note of what is still to come
   * @param type the interface
   * @param allTracked whether those are tracked, too, that do not say so themselves
   */
  MethodReader(
      SignatureReader signatures,
      ReturnShapes returnShapes,
      OperationReader operations,
      Sensitivity sensitivity,
      Positions positions,
      MissingTypes missing,
      TypeElement type,
      boolean allTracked) {
    this.signatures = signatures;
    this.returnShapes = returnShapes;
    this.operations = operations;
    this.sensitivity = sensitivity;
    this.positions = positions;
    this.missing = missing;
    this.type = type;
    this.allTracked = allTracked;
  }

  /** The annotations that were found out of place on the way. */
  List<Misplacement> misplacements() {
    return misplacements;
  }

  DecoratedMethod read(MethodGroup group) {
    Declaration specific = signatures.mostSpecific(group);
    AnnotatedMethod method = AnnotatedMethod.of(group);
    Declaration annotated = method.declaration();
    Signature signature = signatures.read(group, specific, method);
    // What another interface only declares is tracked, or not, because this one says so.
    Location location =
        method.isInheritedBy(type) && !method.isDecided()
            ? positions.home()
            : positions.of(annotated.element());
    Optional<String> rivalry = method.rivalry();
    if (rivalry.isPresent()) {
      rivals(signature.name() + " in " + rivalry.get());
      return new ForwardedMethod(signature, Reason.BROKEN, null, positions.home());
    }
    Optional<Reason> forwarded = reasonToForward(annotated.element(), signature);
    if (forwarded.isPresent()) {
      argumentsOfUntracked(method.arguments());
      return new ForwardedMethod(signature, forwarded.get(), why(annotated.element()), location);
    }
    if (AnnotationGaps.on(type) || AnnotationGaps.on(annotated.element())) {
      // What is asked for cannot be made out, so there is nothing to judge either.
      missing.note();
      return new ForwardedMethod(signature, Reason.BROKEN, null, location);
    }
    Optional<AnnotationReading> onMethod =
        positions.annotation(annotated.element(), Annotations.TRACK_ACTIVITY);
    argumentsBesideArgs(method.arguments(), onMethod);
    onMethod
        .flatMap(annotation -> EffectReader.surplus(annotation, signature.name()))
        .ifPresent(misplacements::add);
    return operations.read(
        signature,
        shape(group, annotated, specific.type(), signature),
        method,
        onMethod,
        signatures.thrownByAll(group, specific),
        location);
  }

  private Optional<Reason> reasonToForward(ExecutableElement method, Signature signature) {
    Optional<AnnotationReading> untracked = positions.annotation(method, Annotations.UNTRACKED);
    boolean tracked = isTracked(method);
    if (untracked.isPresent()) {
      if (tracked) {
        misplaced(Misplacement.Kind.TRACKED_AND_UNTRACKED, method, untracked.get());
      }
      return Optional.of(Reason.UNTRACKED);
    }
    if (restatesObject(signature)) {
      positions
          .annotation(method, Annotations.TRACK_ACTIVITY)
          .ifPresent(own -> misplaced(Misplacement.Kind.OBJECT_METHOD, method, own));
      return Optional.of(Reason.OBJECT_METHOD);
    }
    return tracked || allTracked ? Optional.empty() : Optional.of(Reason.NOT_ANNOTATED);
  }

  private @Nullable Label why(ExecutableElement method) {
    return positions
        .annotation(method, Annotations.UNTRACKED)
        .flatMap(annotation -> annotation.text("value"))
        .map(text -> new Label(text.value(), true, text.location()))
        .orElse(null);
  }

  private static boolean isTracked(ExecutableElement method) {
    return AnnotationReading.find(method, Annotations.TRACK_ACTIVITY).isPresent();
  }

  private static boolean restatesObject(Signature signature) {
    return switch (signature.name()) {
      case "hashCode", "toString" -> signature.parameters().isEmpty();
      case "equals" ->
          signature.parameters().size() == 1
              && signature.parameters().get(0).type().withoutAnnotations().equals(ClassName.OBJECT);
      default -> false;
    };
  }

  private MethodShape shape(
      MethodGroup group, Declaration annotated, ExecutableType type, Signature signature) {
    List<String> names = SignatureReader.parameterNames(annotated.element());
    boolean standIns =
        !names.isEmpty()
            && !positions.isInSource(annotated.element())
            && names.stream().allMatch(name -> STAND_IN_NAME.matcher(name).matches());
    noteUnfinished(type.getReturnType());
    return new MethodShape(
        signature.name(),
        names,
        type.getParameterTypes(),
        returnShapes.of(type.getReturnType()),
        sensitivity.marks(group, names),
        !standIns,
        kotlin.nameless(annotated.element(), names));
  }

  /** What a returned type extends decides how it is followed. */
  private void noteUnfinished(TypeMirror returnType) {
    if (returnType.getKind() == TypeKind.DECLARED
        && Supertypes.firstUnfinished((DeclaredType) returnType)
            .filter(positions::isInSource)
            .isPresent()) {
      missing.note();
    }
  }

  /** Of an inherited method, they may well have an effect in another interface that inherits it. */
  private void argumentsOfUntracked(ExecutableElement method) {
    if (!Enclosing.types(method).get(0).equals(type)) {
      return;
    }
    for (VariableElement parameter : method.getParameters()) {
      positions
          .annotation(parameter, Annotations.TRACK_ARG)
          .ifPresent(
              annotation -> misplaced(Misplacement.Kind.ARGUMENT_OF_UNTRACKED, method, annotation));
    }
  }

  private void argumentsBesideArgs(ExecutableElement method, Optional<AnnotationReading> onMethod) {
    if (onMethod.isEmpty() || !onMethod.get().has("args")) {
      return;
    }
    for (VariableElement parameter : method.getParameters()) {
      positions
          .annotation(parameter, Annotations.TRACK_ARG)
          .ifPresent(
              annotation -> misplaced(Misplacement.Kind.ARGUMENT_BESIDE_ARGS, method, annotation));
    }
  }

  private void rivals(String subject) {
    misplacements.add(
        new Misplacement(Misplacement.Kind.RIVALS, "TrackActivity", subject, positions.home()));
  }

  private void misplaced(
      Misplacement.Kind kind, ExecutableElement method, AnnotationReading annotation) {
    misplacements.add(
        new Misplacement(
            kind,
            annotation.mirror().getAnnotationType().asElement().getSimpleName().toString(),
            method.getSimpleName().toString(),
            annotation.location()));
  }
}
