package dev.tracker.processor.model.signature;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an element is on its way out. */
public enum Deprecation {
  NONE(null),
  DEPRECATED("deprecation"),
  FOR_REMOVAL("removal");

  private final @Nullable String warning;

  Deprecation(@Nullable String warning) {
    this.warning = warning;
  }

  /** The name of the warning that users of the element get. */
  public Optional<String> warning() {
    return Optional.ofNullable(warning);
  }
}
