package dev.tracker.processor.read.methods;

import dev.tracker.processor.read.types.Enclosing;
import dev.tracker.processor.read.types.Supertypes;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;

/**
 * All declarations of what is one method to a caller.
 *
 * @param declarations the declarations, the nearest to the decorated interface first, and none
 *     before one that overrides it
 */
public record MethodGroup(List<Declaration> declarations) {

  /**
   * One declaration.
   *
   * @param element the method
   * @param type its type as a member of the decorated interface
   */
  public record Declaration(ExecutableElement element, ExecutableType type) {
    public TypeElement owner() {
      return Enclosing.types(element).get(0);
    }

    /** Whether it takes the place of another, which is a declaration of the same method. */
    public boolean overrides(Declaration other) {
      return !owner().equals(other.owner()) && Supertypes.of(owner()).contains(other.owner());
    }
  }

  /** The declarations of a kind that none of that kind overrides, the nearest first. */
  public List<Declaration> nearest(Predicate<Declaration> kind) {
    List<Declaration> candidates = declarations.stream().filter(kind).toList();
    return candidates.size() < 2
        ? candidates
        : candidates.stream()
            .filter(each -> candidates.stream().noneMatch(other -> other.overrides(each)))
            .toList();
  }

  public Declaration nearest() {
    return declarations.get(0);
  }
}
