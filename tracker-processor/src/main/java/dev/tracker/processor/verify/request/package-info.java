/**
 * What was asked of us and has no effect: annotations where none can have any, and wrong options.
 */
@NullMarked
package dev.tracker.processor.verify.request;

import org.jspecify.annotations.NullMarked;
