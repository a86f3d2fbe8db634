package dev.tracker.processor.generate.value;

import com.palantir.javapoet.ClassName;
import dev.tracker.processor.generate.names.ShownMethods;
import dev.tracker.processor.model.Change;
import dev.tracker.processor.model.ReturnShape;
import dev.tracker.processor.model.TrackedOperation;
import dev.tracker.processor.model.path.Entry;
import dev.tracker.processor.model.path.ValuePath;

/**
 * Says where all that is recorded is a parameter or the result, as it is: to have it calls no code
 * of the user's, so nothing can fail, and it needs no method that evaluates it.
 */
public final class AtHand {
  private AtHand() {}

  /** The arguments of an operation. */
  public static boolean arguments(TrackedOperation operation) {
    return !operation.arguments().isEmpty()
        && operation.arguments().stream().allMatch(AtHand::isAtHand);
  }

  /** The id and the data of the change that an operation reports, one of them at least. */
  public static boolean change(TrackedOperation operation) {
    Change change = operation.change();
    return change != null
        && change.batch() == null
        && change.condition() == null
        && !change.dataIsMap()
        && !(change.id() == null && change.data().isEmpty())
        && change.data().stream().allMatch(entry -> isAtHand(entry) && !isBoxed(entry))
        && !isOfTypeVariables(operation)
        && (change.id() == null || isTextAtHand(change.id(), operation));
  }

  /**
   * All that is told when a stage completes, so that it needs no method of its own: the end alone,
   * or a change at hand.
   */
  public static boolean completion(TrackedOperation operation) {
    return operation.shape().kind().isAsynchronous()
        && operation.results().isEmpty()
        && operation.expected().isEmpty()
        && (operation.change() == null || change(operation));
  }

  private static boolean isTextAtHand(Entry id, TrackedOperation operation) {
    if (!isAtHand(id) || !id.isRead()) {
      return isAtHand(id);
    }
    ValuePath path = Roots.path(id);
    return path.kind() == ValuePath.Kind.STRING
        && !(path.root().isResult() && isAnyObject(operation.shape()));
  }

  private static boolean isAtHand(Entry entry) {
    return switch (entry.protection()) {
      case PLAIN -> Roots.path(entry).steps().isEmpty() && ShownMethods.shown(entry).isEmpty();
      case HASHED -> false;
      case MASKED -> true;
    };
  }

  /** What completes a stage whose type is a parameter of the method is cast where it is read. */
  private static boolean isOfTypeVariables(TrackedOperation operation) {
    return isAnyObject(operation.shape()) && !operation.signature().typeVariables().isEmpty();
  }

  /** Whether an object is made of it, which nobody may want; of a boolean there are two. */
  private static boolean isBoxed(Entry entry) {
    return entry.isRead()
        && Roots.path(entry).kind().isPrimitive()
        && !Roots.path(entry).kind().isBoolean();
  }

  /**
   * Whether the result comes as any object. What completes a stage may be of another type than its
   * signature says, where somebody ignored a warning; nobody must cast it who cannot bear that.
   */
  static boolean isAnyObject(ReturnShape shape) {
    return shape.kind().isAsynchronous() && !shape.result().equals(ClassName.OBJECT);
  }
}
