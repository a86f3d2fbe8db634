/**
 * From the model to Java. {@link dev.tracker.processor.generate.DecoratorWriter} lays the class
 * out, one writer each emits its parts, and a comment over each emitter shows what it emits.
 *
 * <p>The rooms within use only those before them: {@code code}, {@code names}, {@code signature},
 * {@code value}, {@code operation}.
 */
@NullMarked
package dev.tracker.processor.generate;

import org.jspecify.annotations.NullMarked;
