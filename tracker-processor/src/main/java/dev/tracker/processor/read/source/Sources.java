package dev.tracker.processor.read.source;

import dev.tracker.processor.read.types.Enclosing;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * The source that is being compiled.
 *
 * @param all the names of its top-level types
 * @param fresh those of them that other processors see for the first time, too
 */
public record Sources(Set<String> all, Set<String> fresh) {

  public boolean contain(Element element) {
    return all.contains(outermost(element));
  }

  /** Whether an element is in what other processors have not had a chance to change yet. */
  public boolean areFreshAt(Element element) {
    return fresh.contains(outermost(element));
  }

  private static String outermost(Element element) {
    return Enclosing.outermostType(element).getQualifiedName().toString();
  }
}
