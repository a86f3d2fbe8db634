/** What CDI containers call a decorator by. */
@NullMarked
package dev.tracker.processor.generate.cdi;

import org.jspecify.annotations.NullMarked;
