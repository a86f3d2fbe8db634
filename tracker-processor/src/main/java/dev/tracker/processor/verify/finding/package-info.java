/**
 * What a rule is and what it may find. {@link dev.tracker.processor.verify.finding.Problem} is the
 * catalogue: each code, how severe it is, and the text that says what, why and how to fix it.
 */
@NullMarked
package dev.tracker.processor.verify.finding;

import org.jspecify.annotations.NullMarked;
