/** Whether each method is tracked, or says why it is not. */
@NullMarked
package dev.tracker.processor.verify.coverage;

import org.jspecify.annotations.NullMarked;
