package dev.tracker.processor.read.build;

import dev.tracker.processor.model.mistake.OptionMistake;
import dev.tracker.processor.model.mistake.OptionMistake.Kind;
import dev.tracker.processor.read.annotations.AnnotationReading;
import dev.tracker.processor.read.annotations.Annotations;
import dev.tracker.processor.read.types.Enclosing;
import dev.tracker.processor.read.types.Supertypes;
import dev.tracker.processor.read.types.TypeKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Of the sources that are compiled, the interfaces that an option names and that ask for nothing
 * themselves. It hears of all sources, one by one, and knows in the end which patterns were idle.
 */
public final class UnannotatedInterfaces {
  private final NamePatterns patterns;
  private final Set<NamePattern> idle;
  private final Set<TypeKey> interfaces = new LinkedHashSet<>();
  private final Set<String> genericBases = new LinkedHashSet<>();
  private final Set<String> packages = new LinkedHashSet<>();

  public UnannotatedInterfaces(NamePatterns patterns) {
    this.patterns = patterns;
    this.idle = new LinkedHashSet<>(patterns.all());
  }

  /** Takes note of a source. */
  public void add(Element root) {
    if (root instanceof TypeElement type) {
      packages.add(Enclosing.packageOf(root).getQualifiedName().toString());
      types(type).filter(each -> each.getKind() == ElementKind.INTERFACE).forEach(this::note);
    }
  }

  private void note(TypeElement type) {
    idle.removeIf(each -> each.matches(type));
    if (!patterns.contain(type)) {
      return;
    }
    noteBasesOf(type);
    if (isUnannotated(type)) {
      interfaces.add(TypeKey.of(type));
      if (!type.getTypeParameters().isEmpty()) {
        noteBasesBeside(type);
      }
    }
  }

  private void noteBasesOf(TypeElement type) {
    Supertypes.of(type).stream()
        .skip(1)
        .filter(each -> !each.getTypeParameters().isEmpty())
        .forEach(each -> genericBases.add(each.getQualifiedName().toString()));
  }

  /** Of what an earlier build has compiled, and this one, of some sources only, has not. */
  private void noteBasesBeside(TypeElement type) {
    ElementFilter.typesIn(Enclosing.packageOf(type).getEnclosedElements()).stream()
        .filter(each -> each.getKind() == ElementKind.INTERFACE && patterns.contain(each))
        .forEach(this::noteBasesOf);
  }

  private static boolean isUnannotated(TypeElement type) {
    return Stream.concat(
            Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .noneMatch(each -> AnnotationReading.find(each, Annotations.TRACK_ACTIVITY).isPresent());
  }

  static Stream<TypeElement> types(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(UnannotatedInterfaces::types));
  }

  /**
   * They. A generic interface that another of them extends is none: what is to be recorded of a
   * type parameter is known only where it is bound, and there it is inherited. The other is a
   * source, or, where a build compiles some sources only, a class of the same package.
   */
  public List<TypeKey> interfaces() {
    return interfaces.stream().filter(each -> !genericBases.contains(each.name())).toList();
  }

  /** Of that one there is nothing more to say. */
  public void remove(TypeKey key) {
    interfaces.remove(key);
  }

  /**
   * The patterns that match nothing.
   *
   * @param option the option that they are of
   * @param elements the compiler's elements
   */
  public List<OptionMistake> idle(String option, Elements elements) {
    List<PackageElement> known = new ArrayList<>();
    for (String name : packages) {
      PackageElement each = elements.getPackageElement(name);
      if (each != null) {
        known.add(each);
      }
    }
    return idle.stream()
        .filter(each -> !each.matchesClass(elements, known))
        .map(
            each ->
                new OptionMistake(
                    Kind.NO_MATCH, option, each.text(), List.of(), new BuildLocation()))
        .toList();
  }

  /** Whether an interface can be decorated without its author's help, as far as it can tell. */
  public static boolean isOpen(TypeElement type) {
    return !type.getModifiers().contains(Modifier.SEALED)
        && Enclosing.types(type).stream()
            .noneMatch(each -> each.getModifiers().contains(Modifier.PRIVATE));
  }
}
