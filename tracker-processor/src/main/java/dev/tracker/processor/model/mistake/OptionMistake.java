package dev.tracker.processor.model.mistake;

import dev.tracker.processor.model.place.Location;
import java.util.List;

/**
 * An option of the compiler that is meant for us, and does not do what it was meant to.
 *
 * @param kind what is wrong with it
 * @param option its name, without the {@code -A}
 * @param value its value, or the part of it that is wrong
 * @param candidates what could have been written in the place of what is wrong
 * @param location nowhere in the source
 */
public record OptionMistake(
    Kind kind, String option, String value, List<String> candidates, Location location) {

  public OptionMistake {
    candidates = List.copyOf(candidates);
  }

  /** What can be wrong with an option. */
  public enum Kind {
    /** There is no such option. */
    UNKNOWN,
    /** It is neither true nor false. */
    NO_BOOLEAN,
    /** It is neither true nor false, nor does it name interfaces. */
    NO_SELECTION,
    /** It is neither note nor error. */
    NO_SEVERITY,
    /** It names no interfaces. */
    NO_PATTERN,
    /** It names no interfaces at all, but at most what is none of them. */
    NOTHING_NAMED,
    /** Nothing that is compiled has such a name. */
    NO_MATCH,
    /** It names a class that is not there, or is no annotation. */
    NO_ANNOTATION,
    /** It asks for what needs a library that is not there. */
    NO_LIBRARY
  }
}
