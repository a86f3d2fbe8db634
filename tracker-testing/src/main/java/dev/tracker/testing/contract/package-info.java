/**
 * What every tracker has to keep to, as tests that the author of a tracker inherits: {@link
 * dev.tracker.testing.contract.TrackerContractKit} for any tracker, {@link
 * dev.tracker.testing.contract.TrackerWrapperKit} for one that passes activities on to another.
 *
 * <p>Needs {@code junit-jupiter} on the class path, which this artifact does not bring.
 */
@NullMarked
package dev.tracker.testing.contract;

import org.jspecify.annotations.NullMarked;
