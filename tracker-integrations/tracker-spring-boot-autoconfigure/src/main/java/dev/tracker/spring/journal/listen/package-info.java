/** Has methods of beans handle what is in the journal. */
@NullMarked
package dev.tracker.spring.journal.listen;

import org.jspecify.annotations.NullMarked;
