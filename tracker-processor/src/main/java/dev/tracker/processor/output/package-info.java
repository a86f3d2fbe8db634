/**
 * The only room that touches {@code Filer} and {@code Messager}: it prints findings and writes
 * files.
 */
@NullMarked
package dev.tracker.processor.output;

import org.jspecify.annotations.NullMarked;
