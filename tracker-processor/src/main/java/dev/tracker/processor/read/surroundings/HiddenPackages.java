package dev.tracker.processor.read.surroundings;

import dev.tracker.processor.model.mistake.Obstacle;
import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.read.types.Enclosing;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.VisibleTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds classes that a decorator has no name for. Where an interface has a constant {@code
 * Objects}, the class is {@code java.util.Objects} there; and where it has a constant {@code java}
 * as well, that is a field of the constant. A type {@code java} goes before the package even where
 * only a type can stand.
 */
public final class HiddenPackages {
  /** The classes that stand before a dot in a decorator. */
  private static final List<String> CALLED =
      List.of(
          "dev.tracker.Activity",
          "dev.tracker.context.ActivityContext",
          "dev.tracker.Effect",
          "dev.tracker.FaultPoint",
          "dev.tracker.spi.Redaction",
          "dev.tracker.TrackedMethod",
          "dev.tracker.runtime.Tracking",
          "java.lang.Boolean",
          "java.lang.String",
          "java.util.Objects");

  /** Those that only stand where a type can. */
  private static final List<String> NAMED =
      List.of(
          "dev.tracker.ActivityTracker",
          "dev.tracker.spi.DeferredActivity",
          "java.lang.Deprecated",
          "java.lang.Object",
          "java.lang.Override",
          "java.lang.SuppressWarnings",
          "java.lang.Throwable",
          "java.util.LinkedHashMap",
          "java.util.Map",
          "javax.annotation.processing.Generated");

  private final Elements elements;

  public HiddenPackages(Elements elements) {
    this.elements = elements;
  }

  /**
   * The first class that has no name.
   *
   * @param type the decorated interface
   * @param hiddenNames what means something else in its decorator than an import would
   * @param location where the interface is shown
   */
  public Optional<Obstacle> obstacle(TypeElement type, Set<String> hiddenNames, Location location) {
    Set<String> types = new TreeSet<>();
    Set<String> values = new TreeSet<>();
    for (TypeElement supertype : Supertypes.of(type)) {
      ElementFilter.typesIn(supertype.getEnclosedElements())
          .forEach(member -> types.add(member.getSimpleName().toString()));
      ElementFilter.fieldsIn(supertype.getEnclosedElements())
          .forEach(constant -> values.add(constant.getSimpleName().toString()));
    }
    Stream<String> called =
        CALLED.stream()
            .filter(name -> hiddenNames.contains(simpleName(name)))
            .filter(name -> values.contains(root(name)) || isType(name, types, type));
    Stream<String> named =
        NAMED.stream()
            .filter(name -> hiddenNames.contains(simpleName(name)))
            .filter(name -> isType(name, types, type));
    return Stream.concat(called, named)
        .findFirst()
        .map(name -> new Obstacle(Obstacle.Kind.NAMELESS_CLASS, name, location));
  }

  private boolean isType(String name, Set<String> memberTypes, TypeElement type) {
    String root = root(name);
    return memberTypes.contains(root)
        || (!Enclosing.packageOf(type).isUnnamed()
            && VisibleTypes.find(
                    elements, type, Enclosing.packageOf(type).getQualifiedName() + "." + root)
                != null);
  }

  private static String root(String name) {
    return name.substring(0, name.indexOf('.'));
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
