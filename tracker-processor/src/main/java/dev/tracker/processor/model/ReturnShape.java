package dev.tracker.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * What a method hands back: when its activity ends, and what its {@code result} is.
 *
 * @param kind when the activity ends
 * @param result the type of the value that comes out in the end, {@link TypeName#VOID} where none
 *     does
 */
public record ReturnShape(Kind kind, TypeName result) {

  /** When an activity ends. */
  public enum Kind {
    /** On return. */
    RETURN,

    /** When the {@code CompletionStage} that is returned completes. */
    STAGE,

    /**
     * On return, though what is returned is a handle on work that goes on and cannot be followed.
     */
    UNFOLLOWED
  }
}
