package dev.tracker.micronaut.transaction;

/**
 * Tells whether a transaction has begun to complete. Micronaut goes through a transaction's
 * synchronizations then, and one that is added meanwhile breaks the commit.
 */
final class Completion {
  private static final String TRANSACTIONS = "io.micronaut.transaction.";

  private Completion() {}

  /** Whether this is called by a transaction's callback. Only its callers tell. */
  static boolean isUnderWay() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames.anyMatch(
                    frame ->
                        frame.getMethodName().startsWith("trigger")
                            && frame.getClassName().startsWith(TRANSACTIONS)));
  }
}
