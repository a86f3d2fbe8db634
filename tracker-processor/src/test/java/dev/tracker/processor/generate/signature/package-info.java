/** Tests of what the generated documentation says. */
@NullMarked
package dev.tracker.processor.generate.signature;

import org.jspecify.annotations.NullMarked;
