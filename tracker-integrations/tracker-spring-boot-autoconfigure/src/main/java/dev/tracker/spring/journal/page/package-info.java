/** Shows the journal's page at the actuator. */
@NullMarked
package dev.tracker.spring.journal.page;

import org.jspecify.annotations.NullMarked;
