package dev.tracker.processor.model.shown;

import com.palantir.javapoet.TypeName;

/** What is recorded of a part of a value that is taken apart: a member, or an element. */
public sealed interface Part {
  /** The part as it is. */
  Part AS_IT_IS = new AsItIs();

  /** A mark in its place, and it is not even read. */
  Part MASKED = new Masked();

  /** The part as it is. */
  record AsItIs() implements Part {}

  /** A mark in its place, and it is not even read. */
  record Masked() implements Part {}

  /**
   * The part is itself taken apart.
   *
   * @param type the {@link ShownType#type} that says how
   */
  record TakenApart(TypeName type) implements Part {}
}
