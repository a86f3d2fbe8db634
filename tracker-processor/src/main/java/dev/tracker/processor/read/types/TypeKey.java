package dev.tracker.processor.read.types;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What a type is found by in another round, in which compilers may have made its element anew. Of
 * several modules that are compiled together, each may have a type of the name.
 *
 * @param module the name of its module, empty where it has none
 * @param name its canonical name; that of Eclipse's compiler has a dot for each {@code $} in a
 *     nested type's own name, so it is not asked for it
 */
public record TypeKey(String module, String name) {

  public static TypeKey of(TypeElement type) {
    return new TypeKey(moduleOf(type), nameOf(type));
  }

  private static String nameOf(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? nameOf(outer) + "." + type.getSimpleName()
        : type.getQualifiedName().toString();
  }

  /** The name of the module around an element, empty where it has none. */
  public static String moduleOf(Element element) {
    Element each = element;
    while (each != null && !(each instanceof ModuleElement)) {
      each = each.getEnclosingElement();
    }
    return each instanceof ModuleElement module ? module.getQualifiedName().toString() : "";
  }

  /** The type; {@code null} if it cannot be named, as in a compact source file. */
  public @Nullable TypeElement find(Elements elements) {
    return find(elements, name);
  }

  /**
   * Eclipse's compiler takes the {@code $} in a nested type's own name for the border to the type
   * around it, and finds none: such a one is looked for in the type around it.
   */
  private @Nullable TypeElement find(Elements elements, String searched) {
    TypeElement found = lookUp(elements, searched);
    int dot = searched.lastIndexOf('.');
    if (found != null || dot < 0) {
      return found;
    }
    TypeElement outer = find(elements, searched.substring(0, dot));
    return outer == null ? null : within(outer, searched.substring(dot + 1));
  }

  private @Nullable TypeElement lookUp(Elements elements, String searched) {
    ModuleElement known = module.isEmpty() ? null : elements.getModuleElement(module);
    return known == null
        ? elements.getTypeElement(searched)
        : elements.getTypeElement(known, searched);
  }

  private static @Nullable TypeElement within(TypeElement outer, String simpleName) {
    return ElementFilter.typesIn(outer.getEnclosedElements()).stream()
        .filter(type -> type.getSimpleName().contentEquals(simpleName))
        .findFirst()
        .orElse(null);
  }
}
