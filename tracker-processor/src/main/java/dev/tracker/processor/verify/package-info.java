/**
 * From the model to findings. {@link dev.tracker.processor.verify.Verifier} lists the rules, one
 * class each, in the order in which they are asked. A rule stands in the room that is named for
 * what it judges; {@link dev.tracker.processor.verify.finding.Problem} is the catalogue of what can
 * be found.
 */
@NullMarked
package dev.tracker.processor.verify;

import org.jspecify.annotations.NullMarked;
