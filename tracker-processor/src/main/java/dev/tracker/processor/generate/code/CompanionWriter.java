package dev.tracker.processor.generate.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.tracker.processor.model.TrackedType;

/** Writes a class beside a decorator, by which a container comes to use it. */
public interface CompanionWriter {

  /** The name of the class, in the interface's package. */
  ClassName nameOf(ClassName type);

  /** Whether there can be such a class for an interface. */
  default boolean suits(TrackedType type) {
    return !type.operations().isEmpty();
  }

  /** The source file of the class. */
  JavaFile write(TrackedType type);
}
