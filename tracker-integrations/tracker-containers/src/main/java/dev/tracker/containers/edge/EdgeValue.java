package dev.tracker.containers.edge;

import dev.tracker.context.ContextKey;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a context gets at an edge: the id of the trace, the name of the user. A bean of this type
 * adds another value.
 *
 * @param key its key
 * @param present gives the value for the work that begins on this thread; {@code null} if there is
 *     none
 * @since 0.1.0
 */
public record EdgeValue(ContextKey<String> key, Supplier<@Nullable String> present) {

  /**
   * A value.
   *
   * @param key its key
   * @param present gives it
   */
  public EdgeValue {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(present, "present");
  }
}
