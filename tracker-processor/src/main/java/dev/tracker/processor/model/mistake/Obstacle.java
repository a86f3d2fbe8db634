package dev.tracker.processor.model.mistake;

import dev.tracker.processor.model.place.Location;

/**
 * Something that keeps an interface from being decorated at all.
 *
 * @param kind what it is
 * @param detail the name of what stands in the way
 * @param location where it is shown
 */
public record Obstacle(Kind kind, String detail, Location location) {

  /** What can keep an interface from being decorated. */
  public enum Kind {
    SEALED,
    /** The API on the class path is too old for what would be generated. */
    OLD_API,
    /** It no longer serves what would be generated. */
    NEW_API,
    /** It, or a type around it, is private. */
    PRIVATE,
    /** Its decorator is among the sources, where an earlier build has written it. */
    OWN_SOURCE,
    /** A class on the class path has its decorator's name, and would not be found any more. */
    SHADOWED_CLASS,
    /** It has a method, from a language other than Java, whose name Java source cannot write. */
    UNNAMEABLE_METHOD,
    /** It has functions, in Kotlin, that Java is not shown. */
    HIDDEN_FUNCTIONS,
    /** It inherits two methods that are the same to the JVM, and not to Java. */
    CLASHING_METHODS,
    /** It inherits a method twice, with results that no one method can both return. */
    CLASHING_RESULTS,
    /** It inherits a method, from a language other than Java, whose result has no type in Java. */
    UNTYPED_RESULT,
    /** Its own names leave none for a class that the decorator needs. */
    NAMELESS_CLASS,
    /** A method's signature names a type that the decorator cannot see. */
    INACCESSIBLE_TYPE,
    /** A method that was inherited from a class file names a type that the compiler cannot find. */
    MISSING_TYPE,
    /** So does a declaration in the source; the compiler says so itself. */
    MISSING_TYPE_IN_SOURCE
  }
}
