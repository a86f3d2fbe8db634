package dev.tracker.processor.model;

import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.signature.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A method that the decorator hands to the delegate and does nothing else.
 *
 * @param signature the method
 * @param reason why it is not tracked
 * @param why what {@code @Untracked} says, and where; {@code null} where it does not stand there
 * @param location where a finding about it is shown
 */
public record ForwardedMethod(
    Signature signature, Reason reason, @Nullable Label why, Location location)
    implements DecoratedMethod {

  /** Whether it was left alone without saying why. */
  public boolean givesNoReason() {
    return reason == Reason.UNTRACKED && why != null && why.text().isBlank();
  }

  /** Why a method is not tracked. */
  public enum Reason {
    /** Nobody asked for it. */
    NOT_ANNOTATED,
    /** The user left it alone, with {@code @Untracked}. */
    UNTRACKED,
    /** It restates a method of {@code Object}. */
    OBJECT_METHOD,
    /** What the user asked for is wrong, which someone reports: we, or the compiler itself. */
    BROKEN
  }
}
