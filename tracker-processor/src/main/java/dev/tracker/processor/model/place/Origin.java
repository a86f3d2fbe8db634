package dev.tracker.processor.model.place;

import java.util.OptionalInt;

/**
 * Where a method comes from.
 *
 * @param method what identifies it within the decorated interface: its name, and in parentheses the
 *     binary names of what its parameters erase to, {@code create(java.lang.String,int[])}
 * @param declaredIn the binary name of the type that has the declaration whose annotations count
 * @param shownIn the simple name of the interface that a finding about the method is about: the one
 *     whose declaration is annotated, else the decorated one
 * @param line the line where that declaration begins, from 1, where it stands in the same file as
 *     the decorated interface, and the compiler tells
 */
public record Origin(String method, String declaredIn, String shownIn, OptionalInt line) {}
