/** Whether what an operation says of its change is so. */
@NullMarked
package dev.tracker.processor.verify.change;

import org.jspecify.annotations.NullMarked;
