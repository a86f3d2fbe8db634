package dev.tracker.examples.byhand;

/**
 * What came of an update.
 *
 * @param user the user as it is now
 * @param changed whether that is different from before
 */
public record UpdatedUser(User user, boolean changed) {}
