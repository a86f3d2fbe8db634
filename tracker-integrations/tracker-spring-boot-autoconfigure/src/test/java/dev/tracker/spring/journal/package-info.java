/** Tests of the journal in Spring. */
@NullMarked
package dev.tracker.spring.journal;

import org.jspecify.annotations.NullMarked;
