package dev.tracker.processor.read.types;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * What a decorator can see: public things, and those of its own package.
 *
 * @param from the decorator's package
 */
public record Visibility(PackageElement from) {

  /** Whether a type can be named. */
  public boolean canName(TypeElement type) {
    return Enclosing.types(type).stream().allMatch(this::canAccess);
  }

  /** Whether a member can be used on a value whose type can be named. */
  public boolean canAccess(Element member) {
    if (member.getModifiers().contains(Modifier.PUBLIC)) {
      return true;
    }
    return !member.getModifiers().contains(Modifier.PRIVATE)
        && Enclosing.packageOf(member).equals(from);
  }
}
