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
    /** It is to decide whether something was changed, and its value cannot. */
    DECIDES_NOTHING,
    /** It is to lead to what was changed, and its value has no elements. */
    NO_ELEMENTS,
    /** So it is, and to read its value would leave nothing for anybody else. */
    READ_ONCE,
    /** So it is, and its value is a map, which has keys and values. */
    ELEMENTS_OF_MAP,
    /** So it is, and to read its value may load it. */
    LOADED_LATER,
    /** Its root is {@code each}, and there is nothing to have one of. */
    EACH_OF_NOTHING,
    /** Its root is {@code each}, and of what is wrong itself, so that there is no more to say. */
    EACH_OF_BROKEN,
    /** It asks for each element where the call is spoken of as a whole. */
    EACH_OF_CALL,
    /** It is left out, and yet how many elements are told is limited. */
    LIMIT_OF_NOTHING,
    /** How many elements are told is limited to none. */
    LIMIT_TOO_LOW,
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
