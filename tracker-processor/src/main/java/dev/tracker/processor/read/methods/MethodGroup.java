package dev.tracker.processor.read.methods;

import dev.tracker.processor.read.types.Enclosing;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;

/**
 * All declarations of what is one method to a caller.
 *
 * @param declarations the declarations, the nearest to the decorated interface first
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
  }

  public Declaration nearest() {
    return declarations.get(0);
  }
}
