/** Whether each argument and each part of a change has a key of its own and a path that exists. */
@NullMarked
package dev.tracker.processor.verify.entry;

import org.jspecify.annotations.NullMarked;
