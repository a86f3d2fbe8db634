package kinds;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;

@TrackActivity(effect = Effect.READ)
public interface Members {
  String FIELD = "field";

  static Members of() {
    throw new UnsupportedOperationException();
  }

  private String hidden() {
    return FIELD;
  }

  default String visible() {
    return hidden();
  }

  /** @deprecated not to be used */
  @Deprecated
  void old();

  @Deprecated(since = "1", forRemoval = true)
  default void older() {}

  @Override
  boolean equals(Object other);
}
