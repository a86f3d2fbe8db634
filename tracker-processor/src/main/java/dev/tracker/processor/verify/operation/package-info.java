/** Whether an operation is named, and ends, as its annotation says. */
@NullMarked
package dev.tracker.processor.verify.operation;

import org.jspecify.annotations.NullMarked;
