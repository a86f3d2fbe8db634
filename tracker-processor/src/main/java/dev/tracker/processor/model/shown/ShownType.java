package dev.tracker.processor.model.shown;

import com.palantir.javapoet.TypeName;

/**
 * A type whose values are taken apart before they are recorded.
 *
 * @param type what the decorator takes such a value as; no two of a decorator have the same
 * @param name what to call such a value, {@code account} or {@code accountList}
 * @param form what it consists of
 */
public record ShownType(TypeName type, String name, Form form) {}
