/**
 * From a path as the user wrote it to the steps it takes, and to the argument or change it gives.
 */
@NullMarked
package dev.tracker.processor.read.paths;

import org.jspecify.annotations.NullMarked;
