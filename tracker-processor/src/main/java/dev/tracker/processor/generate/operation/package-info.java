/** The body of a tracked method: one writer for each way in which an operation ends. */
@NullMarked
package dev.tracker.processor.generate.operation;

import org.jspecify.annotations.NullMarked;
