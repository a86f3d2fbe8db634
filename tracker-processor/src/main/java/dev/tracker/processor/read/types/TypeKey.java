package dev.tracker.processor.read.types;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What a type is found by in another round, in which compilers may have made its element anew. Of
 * several modules that are compiled together, each may have a type of the name.
 *
 * @param module the name of its module, empty where it has none
 * @param name its qualified name
 */
public record TypeKey(String module, String name) {

  public static TypeKey of(TypeElement type) {
    return new TypeKey(moduleOf(type), type.getQualifiedName().toString());
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
    ModuleElement known = module.isEmpty() ? null : elements.getModuleElement(module);
    return known == null ? elements.getTypeElement(name) : elements.getTypeElement(known, name);
  }
}
