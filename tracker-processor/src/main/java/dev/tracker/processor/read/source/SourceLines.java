package dev.tracker.processor.read.source;

import com.sun.source.util.Trees;
import dev.tracker.processor.model.place.SourcePosition;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Tells where declarations begin in the source. Only javac does, and only to those who meet it
 * itself: Gradle and IntelliJ stand between.
 */
public interface SourceLines {

  /** The positions of a type and of its members, as far as they are known. */
  Map<Element, SourcePosition> of(TypeElement type);

  /** Asks the compiler, if it can be asked. */
  static SourceLines of(ProcessingEnvironment environment) {
    try {
      return new JavacLines(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler, javac behind a proxy, or a run-time image that lacks it.
      return type -> Map.of();
    }
  }
}
