package dev.tracker.examples.byhand;

/**
 * Asks for a user to be updated.
 *
 * @param id whom to update
 * @param name the name that the user shall have
 * @param email the e-mail address that the user shall have
 */
public record UpdateUser(String id, String name, String email) {}
