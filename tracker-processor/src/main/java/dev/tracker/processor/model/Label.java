package dev.tracker.processor.model;

import dev.tracker.processor.model.place.Location;

/**
 * An operation, a subject, or the reason why a method is not tracked.
 *
 * @param text what it says
 * @param given whether the user wrote it
 * @param location where the user wrote it, or what it was derived from
 */
public record Label(String text, boolean given, Location location) {}
