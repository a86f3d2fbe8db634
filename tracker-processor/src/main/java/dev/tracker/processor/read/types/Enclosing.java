package dev.tracker.processor.read.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Walks outwards from an element, as far as its package. */
public final class Enclosing {
  private Enclosing() {}

  /** The type itself, or the one a member belongs to, and all types around that; outermost last. */
  public static List<TypeElement> types(Element element) {
    List<TypeElement> types = new ArrayList<>();
    for (Element each = element;
        each.getKind() != ElementKind.PACKAGE;
        each = Objects.requireNonNull(each.getEnclosingElement())) {
      if (each instanceof TypeElement type) {
        types.add(type);
      }
    }
    return types;
  }

  public static TypeElement outermostType(Element element) {
    List<TypeElement> types = types(element);
    return types.get(types.size() - 1);
  }

  public static PackageElement packageOf(Element element) {
    Element each = element;
    while (!(each instanceof PackageElement)) {
      each = Objects.requireNonNull(each.getEnclosingElement());
    }
    return (PackageElement) each;
  }

  /**
   * Such a type is static in Java, without saying so; to other languages it may be an inner one.
   */
  public static boolean isMemberOfInterface(TypeElement element) {
    List<TypeElement> types = types(element);
    return types.size() > 1 && types.get(1).getKind().isInterface();
  }
}
