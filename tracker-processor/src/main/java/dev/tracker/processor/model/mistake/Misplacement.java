package dev.tracker.processor.model.mistake;

import dev.tracker.processor.model.place.Location;

/**
 * An annotation of ours in a place where it does nothing, or contradicts another.
 *
 * @param kind what is wrong with the place
 * @param annotation the annotation's simple name
 * @param subject what it stands on, as a person would write it
 * @param location where it stands
 */
public record Misplacement(Kind kind, String annotation, String subject, Location location) {

  /** What can be wrong with the place of an annotation. */
  public enum Kind {
    /** On a class, enum, record or annotation type. */
    NOT_AN_INTERFACE,
    /** On a method, or a parameter, of what is no interface; that is the subject. */
    NOT_AN_INTERFACE_MEMBER,
    /** On, or in, a type that no other file can name, as those in a compact source file. */
    NAMELESS_TYPE,
    /** On a static method of an interface. */
    STATIC_METHOD,
    /** On a private method of an interface. */
    PRIVATE_METHOD,
    /** On a method that restates one of {@code Object}. */
    OBJECT_METHOD,
    /** {@code @TrackActivity} and {@code @Untracked} on the same method. */
    TRACKED_AND_UNTRACKED,
    /**
     * Annotations of a method in several interfaces that say different things, while none overrides
     * the other; the subject names the method and them.
     */
    RIVALS,
    /** An element at interface level that speaks of one method's parameters or result. */
    METHOD_ELEMENT_ON_INTERFACE,
    /** A class is named as an adapter that is none. */
    NO_ADAPTER,
    /** {@code @TrackArg} on a parameter of a method that is not tracked. */
    ARGUMENT_OF_UNTRACKED,
    /** {@code @TrackArg} on a method whose {@code args} are given, and so win. */
    ARGUMENT_BESIDE_ARGS,
    /** More than one {@code effect}; the location is that of the second. */
    SEVERAL_EFFECTS
  }
}
