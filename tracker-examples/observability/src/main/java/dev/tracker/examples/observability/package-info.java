/**
 * All trackers at once: the calls of an order desk become log lines, meters, spans and events of
 * the Flight Recorder, each is read back from where an operator would look, and all have to agree.
 *
 * <p>Read {@link dev.tracker.examples.observability.Observability} first, which chains the
 * trackers. {@link dev.tracker.examples.observability.OrderDesk} says what is tracked; what it is
 * implemented by knows nothing of it.
 */
@NullMarked
package dev.tracker.examples.observability;

import org.jspecify.annotations.NullMarked;
