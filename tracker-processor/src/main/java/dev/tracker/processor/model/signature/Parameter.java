package dev.tracker.processor.model.signature;

import com.palantir.javapoet.TypeName;

/**
 * A parameter of a method. A varargs parameter has the array's type.
 *
 * @param name the name it has in the decorator
 * @param type its type as a member of the decorated interface
 */
public record Parameter(String name, TypeName type) {}
