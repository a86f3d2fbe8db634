package dev.tracker.processor.read.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The annotations of JPA, of Jakarta and of Java EE, and those of Hibernate that say the like. */
public final class PersistenceMarks {
  private static final List<String> NAMESPACES =
      List.of("jakarta.persistence", "javax.persistence");

  private static final Set<String> LOADED = Set.of("Entity", "MappedSuperclass");

  private static final Set<String> EMBEDDED = Set.of("Embeddable");

  private static final Set<String> IDS = Set.of("Id", "EmbeddedId");

  /** What is no attribute, or one that may have to be loaded. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "Transient",
          "OneToMany",
          "ManyToOne",
          "OneToOne",
          "ManyToMany",
          "ElementCollection",
          "org.hibernate.annotations.Any",
          "org.hibernate.annotations.ManyToAny");

  /** What reads from the connection only when it is itself read. */
  private static final Set<String> OPEN_ENDED =
      Set.of("java.sql.Blob", "java.sql.Clob", "java.sql.NClob");

  private PersistenceMarks() {}

  /** Whether JPA reads and writes such values: entities, and what is embedded in them. */
  public static boolean isEntity(TypeElement type) {
    return is(LOADED, type) || is(EMBEDDED, type);
  }

  private static boolean is(Set<String> kinds, TypeElement type) {
    return annotations(type).anyMatch(each -> jpaName(each).filter(kinds::contains).isPresent());
  }

  /** Of what may have to be loaded, the namespace of the annotation that says so. */
  public static Optional<String> namespaceOfLoaded(TypeElement type) {
    return annotations(type)
        .filter(each -> jpaName(each).filter(LOADED::contains).isPresent())
        .map(PersistenceMarks::name)
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .findFirst();
  }

  /** Whether a property, by any of its declarations, is there as soon as its entity is. */
  public static boolean isThere(List<Element> declarations) {
    return declarations.stream()
        .noneMatch(
            each ->
                each.getModifiers().contains(Modifier.TRANSIENT)
                    || OPEN_ENDED.contains(each.asType().toString())
                    || annotations(each).anyMatch(PersistenceMarks::leavesOut));
  }

  private static boolean leavesOut(AnnotationMirror annotation) {
    return jpaName(annotation).filter(LEFT_OUT::contains).isPresent()
        || LEFT_OUT.contains(name(annotation))
        || isLazy(annotation);
  }

  private static boolean isLazy(AnnotationMirror annotation) {
    return annotation.getElementValues().entrySet().stream()
        .anyMatch(
            each ->
                each.getKey().getSimpleName().contentEquals("fetch")
                    && each.getValue().getValue().toString().equals("LAZY"));
  }

  public static boolean isId(List<Element> declarations) {
    return declarations.stream()
        .flatMap(PersistenceMarks::annotations)
        .anyMatch(each -> jpaName(each).filter(IDS::contains).isPresent());
  }

  private static Stream<? extends AnnotationMirror> annotations(Element element) {
    return element.getAnnotationMirrors().stream();
  }

  private static Optional<String> jpaName(AnnotationMirror annotation) {
    String name = name(annotation);
    return NAMESPACES.stream()
        .filter(each -> name.startsWith(each + "."))
        .map(each -> name.substring(each.length() + 1))
        .findFirst();
  }

  private static String name(AnnotationMirror annotation) {
    return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
  }
}
