package dev.tracker.reliability.faults;

import dev.tracker.context.ContextKey;
import org.jspecify.annotations.Nullable;

/** The values of the tracked calls, whose accessors are among what may go wrong. */
final class Probe {
  /** Has a value whose text may go wrong. */
  static final ContextKey<Object> KEY = ContextKey.named("probe");

  private Probe() {}

  /** An argument. */
  record Input(Striker striker, String label) {
    public @Nullable String name() {
      return striker.value(Point.ARGUMENTS, label);
    }
  }

  /** A result. */
  record Item(Striker striker, State state) {
    @Override
    public @Nullable State state() {
      return striker.value(Point.CHANGE_CONDITION, state);
    }

    public @Nullable String id() {
      return striker.value(Point.CHANGE_ID, "4711");
    }

    public @Nullable Object data() {
      return striker.value(Point.CHANGE_DATA, "data");
    }
  }

  /** A part of a result. */
  record State(boolean isNew) {}

  /** A value in the context. */
  record InContext(Striker striker) {
    @Override
    public String toString() {
      String text = striker.value(Point.CONTEXT, "text");
      return text == null ? "" : text;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
