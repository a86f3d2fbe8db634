package dev.tracker.processor.read.surroundings;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.model.TrackedType.Surroundings;
import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.methods.MethodGroup;
import dev.tracker.processor.read.signatures.SignatureFacts;
import dev.tracker.processor.read.signatures.SignatureReader;
import dev.tracker.processor.read.types.Enclosing;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.VisibleTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads what a decorator has to fit in with: its package, its interface's hierarchy, the compiler's
 * lint.
 */
public final class SurroundingsReader {
  private static final List<ClassName> NULL_MARKINGS =
      List.of(
          ClassName.get("org.jspecify.annotations", "NullMarked"),
          ClassName.get("org.jspecify.annotations", "NullUnmarked"));

  /** The types of java.lang that any decorator may name. */
  private static final Set<String> OWN_JAVA_LANG_NAMES =
      Set.of(
          "Object", "String", "Override", "Throwable", "Deprecated", "SuppressWarnings", "Boolean");

  private final Elements elements;
  private final LintReader lint;
  private final Map<String, Boolean> typeExists = new HashMap<>();

  public SurroundingsReader(Elements elements, Types types) {
    this.elements = elements;
    this.lint = new LintReader(elements, types);
  }

  public Surroundings read(TypeElement type, List<MethodGroup> groups, SignatureFacts facts) {
    Set<String> suppressions = new TreeSet<>(facts.suppressions());
    suppressions.addAll(lint.unavoidableIn(type, groups));
    if (isNullMarked(type)) {
      // A decorator hands on whatever it is given, nulls where none should be included.
      suppressions.add("NullAway");
    }
    return new Surroundings(
        isPublic(type),
        nullMarking(type),
        hasGenerated(type),
        List.copyOf(suppressions),
        hiddenNames(type, groups, facts));
  }

  private static boolean isPublic(TypeElement type) {
    return Enclosing.types(type).stream()
        .allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC));
  }

  /** The package's own marking holds for the decorator anyway. */
  private static Optional<ClassName> nullMarking(TypeElement type) {
    for (TypeElement element : Enclosing.types(type)) {
      for (ClassName marking : NULL_MARKINGS) {
        if (AnnotationReading.find(element, marking.canonicalName()).isPresent()) {
          return Optional.of(marking);
        }
      }
    }
    return Optional.empty();
  }

  /** By itself, by a type around it, by its package or by its module, the nearest first. */
  private static boolean isNullMarked(TypeElement type) {
    Optional<ClassName> nearest = nullMarking(type);
    if (nearest.isPresent()) {
      return nearest.get().equals(NULL_MARKINGS.get(0));
    }
    PackageElement itsPackage = Enclosing.packageOf(type);
    return Stream.of(itsPackage, itsPackage.getEnclosingElement())
        .filter(Objects::nonNull)
        .anyMatch(
            element ->
                AnnotationReading.find(element, NULL_MARKINGS.get(0).canonicalName()).isPresent());
  }

  /** A module need not read {@code java.compiler}, where the annotation is. */
  private boolean hasGenerated(TypeElement type) {
    return VisibleTypes.find(elements, type, "javax.annotation.processing.Generated") != null;
  }

  private Set<String> hiddenNames(
      TypeElement type, List<MethodGroup> groups, SignatureFacts facts) {
    Set<String> hidden = new TreeSet<>();
    for (TypeElement supertype : Supertypes.of(type)) {
      ElementFilter.typesIn(supertype.getEnclosedElements())
          .forEach(member -> hidden.add(member.getSimpleName().toString()));
      // A constant or a parameter goes before a type of its name where either could stand.
      ElementFilter.fieldsIn(supertype.getEnclosedElements())
          .forEach(constant -> hidden.add(constant.getSimpleName().toString()));
    }
    for (MethodGroup group : groups) {
      group.declarations().stream()
          .map(declaration -> SignatureReader.parameterNames(declaration.element()))
          .forEach(hidden::addAll);
    }
    PackageElement own = Enclosing.packageOf(type);
    Set<String> javaLangNames = new TreeSet<>(OWN_JAVA_LANG_NAMES);
    javaLangNames.addAll(facts.javaLangNames());
    javaLangNames.stream().filter(name -> exists(own, name)).forEach(hidden::add);
    // JavaPoet asks of Map.Entry only whether Entry is hidden.
    hidden.addAll(facts.nestedIn(hidden));
    return hidden;
  }

  private boolean exists(PackageElement own, String simpleName) {
    String name = own.isUnnamed() ? simpleName : own.getQualifiedName() + "." + simpleName;
    return typeExists.computeIfAbsent(name, n -> VisibleTypes.find(elements, own, n) != null);
  }
}
