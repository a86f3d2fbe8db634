package dev.tracker.processor.model;

import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.place.Location;

/**
 * An exception type that is a normal outcome.
 *
 * @param type the type
 * @param throwable whether the method can throw it, so that a catch clause for it compiles
 * @param covered whether another expected type is a supertype of it, or it stands there twice
 * @param location where the user wrote it
 */
public record ExpectedError(TypeName type, boolean throwable, boolean covered, Location location) {}
