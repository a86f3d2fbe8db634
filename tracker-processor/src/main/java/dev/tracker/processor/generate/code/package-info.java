/** The pieces that all generated Java is made of: the names of the API, and statements. */
@NullMarked
package dev.tracker.processor.generate.code;

import org.jspecify.annotations.NullMarked;
