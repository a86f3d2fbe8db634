package dev.tracker.processor.read.types;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Looks types up as code beside an element would. Where javac is given no module, it looks through
 * all of them for a type that is nowhere, the JDK's seventy too. The first time that takes it a
 * hundred times as long.
 */
public final class VisibleTypes {
  private VisibleTypes() {}

  /**
   * A type by its canonical name.
   *
   * @param from what would name the type
   * @return null, if it is not there, or the module of that element does not read it
   */
  public static @Nullable TypeElement find(Elements elements, Element from, String name) {
    ModuleElement module = elements.getModuleOf(from);
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }
}
