/** What the user may have meant, for the last sentence of a finding. */
@NullMarked
package dev.tracker.processor.verify.suggestion;

import org.jspecify.annotations.NullMarked;
