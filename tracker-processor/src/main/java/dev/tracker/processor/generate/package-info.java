/**
 * From the model to Java. {@link dev.tracker.processor.generate.DecoratorWriter} lays the class
 * out, one writer each emits its parts, and a comment over each emitter shows what it emits.
 *
 * <p>The rooms within use only those before them: {@code code}, {@code names}, {@code signature},
 * {@code value}, {@code operation}. What containers come to a decorator by is written beside it, in
 * rooms that know nothing of each other: {@code entry}, {@code cdi}, {@code wiring}.
 */
@NullMarked
package dev.tracker.processor.generate;

import org.jspecify.annotations.NullMarked;
