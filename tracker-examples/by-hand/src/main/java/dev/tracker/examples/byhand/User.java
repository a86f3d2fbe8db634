package dev.tracker.examples.byhand;

/**
 * A user.
 *
 * @param id what the user is known by
 * @param name the full name
 * @param email the e-mail address
 */
public record User(String id, String name, String email) {}
