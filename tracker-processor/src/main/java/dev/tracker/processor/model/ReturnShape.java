package dev.tracker.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * What a method hands back: when its activity starts and ends, and what its {@code result} is.
 *
 * @param kind when the activity starts and ends
 * @param result the type of the value that comes out in the end, {@link TypeName#VOID} where none
 *     does
 * @param adapter the class that knows how to follow the returned type, where it takes one
 * @param isResultChecked whether that class takes a callback for values of their very type only
 * @param missingArtifact the artifact that has such a class, where it is not on the class path
 */
public record ReturnShape(
    Kind kind,
    TypeName result,
    @Nullable ClassName adapter,
    boolean isResultChecked,
    @Nullable String missingArtifact) {

  /** A shape that takes no adapter. */
  public static ReturnShape of(Kind kind, TypeName result) {
    return new ReturnShape(kind, result, null, false, null);
  }

  /** When an activity starts and ends. */
  public enum Kind {
    /** From the call to the return. */
    RETURN,

    /** From the call until the {@code CompletionStage} that is returned completes. */
    STAGE,

    /** From the call until what is returned is done, as an adapter's {@code follow} tells. */
    FOLLOWED,

    /**
     * From each subscription to what is returned until its end, as an adapter's {@code defer}
     * tells.
     */
    DEFERRED,

    /**
     * On return, though what is returned is a handle on work that goes on and cannot be followed.
     */
    UNFOLLOWED;

    /** Whether the outcome may come after the return. */
    public boolean isAsynchronous() {
      return this == STAGE || this == FOLLOWED || this == DEFERRED;
    }
  }
}
