package dev.tracker.processor.read;

import dev.tracker.processor.model.BrokenPath.Fault;
import javax.lang.model.type.TypeMirror;

/** What became of a name in a path: the member it stands for, or why there is none. */
sealed interface Accessor {

  /**
   * A member that can be used.
   *
   * @param access what follows the dot in Java
   * @param type the type of its value
   */
  record Found(String access, TypeMirror type) implements Accessor {}

  /** No member, or none that can be used. */
  record None(Fault fault) implements Accessor {}
}
