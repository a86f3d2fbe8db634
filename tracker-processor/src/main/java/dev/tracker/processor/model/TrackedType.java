package dev.tracker.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.tracker.processor.model.mistake.Misplacement;
import dev.tracker.processor.model.mistake.Obstacle;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.place.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An interface that gets a decorator.
 *
 * @param name the interface's name
 * @param type the interface's type, with its own type parameters as arguments
 * @param typeVariables its type parameters
 * @param delegateType what the decorator wraps: the interface, or the only super-interface where
 *     the interface adds nothing to it
 * @param surroundings what the decorator has to fit in with
 * @param methods the methods of the decorator, in the order of their declaration, own ones first
 * @param required whether the build asks that each of its methods is tracked, or left alone for a
 *     reason
 * @param obstacles what keeps it from being decorated
 * @param misplacements annotations that are out of place in it
 * @param unfinished whether it rests on types that are missing, which another processor may be
 *     about to generate
 * @param position where it begins in the source, where the compiler tells
 * @param location where a finding about the interface as a whole is shown
 */
public record TrackedType(
    ClassName name,
    TypeName type,
    List<TypeVariableName> typeVariables,
    TypeName delegateType,
    Surroundings surroundings,
    List<DecoratedMethod> methods,
    boolean required,
    List<Obstacle> obstacles,
    List<Misplacement> misplacements,
    boolean unfinished,
    Optional<SourcePosition> position,
    Location location) {

  public TrackedType {
    typeVariables = List.copyOf(typeVariables);
    methods = List.copyOf(methods);
    obstacles = List.copyOf(obstacles);
    misplacements = List.copyOf(misplacements);
  }

  /** The decorator's name: {@code TrackedOuter_Inner} for {@code Outer.Inner}. */
  public ClassName decoratorName() {
    return decoratorName(name);
  }

  /** The name of an interface's decorator. */
  public static ClassName decoratorName(ClassName name) {
    return ClassName.get(name.packageName(), "Tracked" + String.join("_", name.simpleNames()));
  }

  /** Those of the methods that are tracked. */
  public List<TrackedOperation> operations() {
    return methods.stream()
        .filter(TrackedOperation.class::isInstance)
        .map(TrackedOperation.class::cast)
        .toList();
  }

  /** Whether what was asked of one of the methods is wrong. */
  public boolean hasBrokenMethod() {
    return methods.stream()
        .anyMatch(
            method ->
                method instanceof ForwardedMethod forwarded
                    && forwarded.reason() == ForwardedMethod.Reason.BROKEN);
  }

  public TrackedType withMethods(List<DecoratedMethod> replacements) {
    return new TrackedType(
        name,
        type,
        typeVariables,
        delegateType,
        surroundings,
        replacements,
        required,
        obstacles,
        misplacements,
        unfinished,
        position,
        location);
  }

  /**
   * What a decorator has to fit in with.
   *
   * @param isPublic whether the interface, and so its decorator, is public
   * @param nullMarking the JSpecify annotation that holds for the interface from a type around it
   * @param hasGenerated whether {@code javax.annotation.processing.Generated} can be seen
   * @param suppressions the lint warnings that the interface itself makes unavoidable
   * @param hiddenNames simple names that mean something else inside the decorator than an import
   *     would
   */
  public record Surroundings(
      boolean isPublic,
      Optional<ClassName> nullMarking,
      boolean hasGenerated,
      List<String> suppressions,
      Set<String> hiddenNames) {

    /** Whether the decorator can be serialized by its type; javac then warns of its fields. */
    public boolean isSerializable() {
      return suppressions.contains("serial");
    }
  }
}
