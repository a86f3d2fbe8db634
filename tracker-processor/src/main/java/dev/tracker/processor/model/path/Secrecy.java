package dev.tracker.processor.model.path;

import dev.tracker.processor.model.shown.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must not be recorded of the value that a path leads to.
 *
 * @param mark what says that the value itself is sensitive, as a person would write it; {@code
 *     null} where nothing does
 * @param within the path to a sensitive member of the value; {@code null} where it has none
 * @param harmless the paths to its members that can be recorded instead of a value that has one
 * @param shown how the value is taken apart before it is recorded; {@code null} where it is
 *     recorded as it is
 */
public record Secrecy(
    @Nullable String mark, @Nullable String within, List<String> harmless, @Nullable Shown shown) {
  /** Nothing is sensitive. */
  public static final Secrecy NONE = new Secrecy(null, null, List.of(), null);

  public Secrecy {
    harmless = List.copyOf(harmless);
  }

  /** That of a value which is itself sensitive. */
  public static Secrecy of(String mark) {
    return new Secrecy(mark, null, List.of(), null);
  }
}
