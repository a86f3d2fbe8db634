package dev.tracker.processor.model.path;

import java.util.List;

/**
 * A path that does not resolve, and what is needed to say so well.
 *
 * @param text the path as it was written
 * @param fault what is wrong with it
 * @param segment the name at which it breaks
 * @param owner what the name was looked up in, as a person would write it: a type, or the method
 * @param candidates the paths that would resolve in that place
 */
public record BrokenPath(
    String text, Fault fault, String segment, String owner, List<String> candidates)
    implements PathReading {

  public BrokenPath {
    candidates = List.copyOf(candidates);
  }

  /** What can be wrong with a path. */
  public enum Fault {
    /** It is not of the form {@code root.name.name}. */
    MALFORMED,
    /** It is followed by a filter that there is none of. */
    UNKNOWN_FILTER,
    /** It is followed by a filter, though it is read and not recorded. */
    FILTERED_CONDITION,
    /** Its root is neither a parameter nor {@code result}. */
    UNKNOWN_ROOT,
    /** Its root is a parameter whose name is not in the class file. */
    NAMELESS_PARAMETERS,
    /** Its root is a parameter, in Kotlin, that Java has no name for. */
    REPLACED_NAMES,
    /** It asks for the result of a void method. */
    RESULT_OF_VOID,
    /** It asks for the result before the call. */
    RESULT_BEFORE_CALL,
    /** A name is no member of its owner. */
    UNKNOWN_NAME,
    /** A name is no member of its owner, but of the elements that it holds. */
    NAME_OF_ELEMENTS,
    /** A name is no member of its owner, which is a map. */
    NAME_IN_MAP,
    /** A name follows a value that has no members, such as an {@code int}. */
    NO_MEMBERS,
    /** The member returns nothing. */
    VOID_ACCESSOR,
    /** The member takes parameters. */
    PARAMETERS,
    /** The member is static. */
    STATIC,
    /** The member, or its type, is not accessible from the decorator. */
    INACCESSIBLE,
    /** The member declares a checked exception. */
    CHECKED_EXCEPTION,
    /** The member, or its owner, rests on a type that is missing from the class path. */
    MISSING_TYPE,
    /** So it does on one that is missing from the source; the compiler says so itself. */
    MISSING_TYPE_IN_SOURCE
  }
}
