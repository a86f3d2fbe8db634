/**
 * From the model to findings. One class per rule, listed in {@link
 * dev.tracker.processor.verify.Verifier}; {@link dev.tracker.processor.verify.Problem} is the
 * catalogue of what can be found.
 */
@NullMarked
package dev.tracker.processor.verify;

import org.jspecify.annotations.NullMarked;
