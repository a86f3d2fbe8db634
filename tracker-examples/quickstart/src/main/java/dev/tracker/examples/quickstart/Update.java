package dev.tracker.examples.quickstart;

/**
 * The difference that an update made.
 *
 * @param id the id of the user
 * @param before the profile that was stored
 * @param after the profile that is stored now
 */
public record Update(long id, Profile before, Profile after) {}
