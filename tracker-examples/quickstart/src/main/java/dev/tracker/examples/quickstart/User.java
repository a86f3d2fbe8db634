package dev.tracker.examples.quickstart;

/**
 * An entry of the directory.
 *
 * @param id what the user is known by, whatever else changes
 * @param profile what is known of the user
 */
public record User(long id, Profile profile) {}
