/** What a name in a path stands for: the accessor or field of a type that has it. */
@NullMarked
package dev.tracker.processor.read.properties;

import org.jspecify.annotations.NullMarked;
