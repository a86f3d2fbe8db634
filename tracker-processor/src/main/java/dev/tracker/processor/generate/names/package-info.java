/** What everything in a decorator is called, so that nothing is called twice. */
@NullMarked
package dev.tracker.processor.generate.names;

import org.jspecify.annotations.NullMarked;
