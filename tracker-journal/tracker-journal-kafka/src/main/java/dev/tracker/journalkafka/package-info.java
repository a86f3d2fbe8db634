/** Writes a journal to Kafka, as CloudEvents. */
@NullMarked
package dev.tracker.journalkafka;

import org.jspecify.annotations.NullMarked;
