/**
 * The contract of a tracker, as tests that the author of a tracker inherits: {@link
 * dev.tracker.testing.contract.TrackerContractKit} for any tracker, {@link
 * dev.tracker.testing.contract.TrackerWrapperKit} for one that wraps another.
 *
 * <p>{@code junit-jupiter} must be on the class path. This artifact does not bring it.
 */
@NullMarked
package dev.tracker.testing.contract;

import org.jspecify.annotations.NullMarked;
