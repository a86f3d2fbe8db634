package dev.tracker.processor.read.properties;

import dev.tracker.processor.model.path.BrokenPath.Fault;
import dev.tracker.processor.model.signature.Deprecation;
import javax.lang.model.type.TypeMirror;

/** What became of a name in a path: the member it stands for, or why there is none. */
public sealed interface Accessor {

  /**
   * A member that can be used.
   *
   * @param access what follows the dot in Java
   * @param type the type of its value
   * @param deprecation whether its users are warned
   */
  record Found(String access, TypeMirror type, Deprecation deprecation) implements Accessor {}

  /** No member, or none that can be used. */
  record None(Fault fault) implements Accessor {}
}
