package dev.tracker.processor.model.shown;

import dev.tracker.processor.model.signature.Deprecation;

/**
 * A member of a value that is taken apart.
 *
 * @param name what it is called
 * @param access what follows the dot in Java; empty where it is masked, as it is not read then
 * @param part what is recorded of it
 * @param deprecation whether whoever reads it is warned
 */
public record ShownMember(String name, String access, Part part, Deprecation deprecation) {}
