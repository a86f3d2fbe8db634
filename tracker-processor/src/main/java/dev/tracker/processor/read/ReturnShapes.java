package dev.tracker.processor.read;

import dev.tracker.processor.model.ReturnShape.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Tells from a return type when the work of a method is done, and what its result is. */
final class ReturnShapes {
  /** Handles on work that goes on after the return; a subtype of one is one too. */
  private static final Set<String> UNFOLLOWED =
      Set.of(
          "java.util.concurrent.Future",
          "java.util.concurrent.Flow.Publisher",
          "java.util.stream.BaseStream",
          "java.util.Iterator");

  private final Types types;
  private final TypeBounds bounds;
  private final TypeMirror object;

  ReturnShapes(Types types, TypeMirror object) {
    this.types = types;
    this.bounds = new TypeBounds(types);
    this.object = object;
  }

  /**
   * A return type, understood.
   *
   * @param kind when the activity ends
   * @param result the type of the value that comes out in the end
   */
  record Reading(Kind kind, TypeMirror result) {}

  Reading of(TypeMirror returnType) {
    for (DeclaredType type : bounds.of(returnType)) {
      Optional<DeclaredType> stage = supertype(type, "java.util.concurrent.CompletionStage");
      if (stage.isPresent()) {
        return new Reading(Kind.STAGE, argument(stage.get()));
      }
      if (isUnfollowed(type)) {
        return new Reading(Kind.UNFOLLOWED, returnType);
      }
    }
    return new Reading(Kind.RETURN, returnType);
  }

  /** What a stage completes with: at least the bound of what stands between its brackets. */
  private TypeMirror argument(DeclaredType stage) {
    List<? extends TypeMirror> arguments = stage.getTypeArguments();
    if (arguments.isEmpty()) {
      return object;
    }
    return bounds.named(arguments.get(0)).orElse(object);
  }

  private Optional<DeclaredType> supertype(DeclaredType type, String name) {
    if (TypeBounds.is(type, name)) {
      return Optional.of(type);
    }
    return types.directSupertypes(type).stream()
        .filter(DeclaredType.class::isInstance)
        .flatMap(supertype -> supertype((DeclaredType) supertype, name).stream())
        .findFirst();
  }

  private static boolean isUnfollowed(DeclaredType type) {
    for (TypeElement supertype : Supertypes.of(type)) {
      if (UNFOLLOWED.contains(supertype.getQualifiedName().toString())) {
        return true;
      }
    }
    return false;
  }
}
