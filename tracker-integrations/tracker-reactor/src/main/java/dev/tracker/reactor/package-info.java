/**
 * Tracks methods that return types of Project Reactor. Put this artifact on the class path, and the
 * processor finds {@link dev.tracker.reactor.ReactorAdapter} by itself; nothing has to be
 * registered, and no hook is set.
 *
 * <p>Each subscription is an activity of its own. It is the child of whatever it is subscribed to
 * within: the {@link dev.tracker.context.ActivityContext} travels in Reactor's {@code Context},
 * under its class as the key. An application that has one of its own, say at the edge of a request,
 * writes it there:
 *
 * <pre>{@code
 * backends.get(id).contextWrite(context -> context.put(ActivityContext.class, ofRequest));
 * }</pre>
 *
 * <p>Code inside an operator that calls {@link dev.tracker.context.ActivityContext#current()} needs
 * the artifact {@code tracker-context-propagation} as well, and Reactor's automatic context
 * propagation.
 */
@NullMarked
package dev.tracker.reactor;

import org.jspecify.annotations.NullMarked;
