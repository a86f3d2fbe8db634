/**
 * One service, and its decorator twice: {@link dev.tracker.examples.byhand.HandTrackedUserService}
 * is written by hand, {@code TrackedUserService} is generated from what {@link
 * dev.tracker.examples.byhand.UserService} is annotated with. A test holds that both report the
 * same.
 */
@NullMarked
package dev.tracker.examples.byhand;

import org.jspecify.annotations.NullMarked;
