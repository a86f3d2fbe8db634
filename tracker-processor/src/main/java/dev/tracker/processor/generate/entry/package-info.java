/** What containers' interceptors call: an entry beside a decorator. */
@NullMarked
package dev.tracker.processor.generate.entry;

import org.jspecify.annotations.NullMarked;
