/** Whether there can be a decorator of the interface at all. */
@NullMarked
package dev.tracker.processor.verify.decorator;

import org.jspecify.annotations.NullMarked;
