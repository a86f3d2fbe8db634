package dev.tracker.processor.read.paths;

import dev.tracker.processor.model.path.PathReading;
import dev.tracker.processor.read.paths.PathWalker.Start;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The path to a batch, and what paths begin with that speak of its elements.
 *
 * @param path the path
 * @param element an element; empty where the path is broken
 */
public record BatchReading(PathReading path, Optional<Start> element) {

  /** The type of an element, boxed. */
  public Optional<TypeMirror> elementType() {
    return element.map(Start::type);
  }
}
