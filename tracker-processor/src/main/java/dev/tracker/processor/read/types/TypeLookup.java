package dev.tracker.processor.read.types;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds types by their names. */
public final class TypeLookup {
  private TypeLookup() {}

  /**
   * A type's canonical name. That of Eclipse's compiler has a dot for each {@code $} in a nested
   * type's own name.
   */
  public static String nameOf(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? nameOf(outer) + "." + type.getSimpleName()
        : type.getQualifiedName().toString();
  }

  /**
   * Finds a type that the compiler has shown before. Eclipse's compiler takes the {@code $} in a
   * nested type's own name for the border to the type around it, and finds none: such a one is
   * looked for in the type around it.
   *
   * @param elements the compiler's
   * @param name what {@link #nameOf} is
   */
  public static TypeElement find(Elements elements, String name) {
    return search(elements, name)
        .orElseThrow(() -> new IllegalStateException("The compiler does not find " + name));
  }

  private static Optional<TypeElement> search(Elements elements, String name) {
    TypeElement found = elements.getTypeElement(name);
    int dot = name.lastIndexOf('.');
    if (found != null || dot < 0) {
      return Optional.ofNullable(found);
    }
    return search(elements, name.substring(0, dot))
        .flatMap(outer -> within(outer, name.substring(dot + 1)));
  }

  private static Optional<TypeElement> within(Element outer, String simpleName) {
    return ElementFilter.typesIn(outer.getEnclosedElements()).stream()
        .filter(type -> type.getSimpleName().contentEquals(simpleName))
        .findFirst();
  }
}
