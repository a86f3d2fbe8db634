/** A shop whose changes are in a journal, in Kafka, and on a page. */
@NullMarked
package dev.tracker.examples.auditedshop;

import org.jspecify.annotations.NullMarked;
