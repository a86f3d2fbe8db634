/**
 * From the compiler to the model. The only room that knows {@code Element} and {@code TypeMirror};
 * it finds out everything, judges nothing and never reports.
 */
@NullMarked
package dev.tracker.processor.read;

import org.jspecify.annotations.NullMarked;
