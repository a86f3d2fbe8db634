/**
 * Carries the current {@link dev.tracker.context.ActivityContext} wherever <a
 * href="https://docs.micrometer.io/context-propagation/reference/">Micrometer Context
 * Propagation</a> carries thread-bound values: to the tasks of executors it wraps, into Spring's
 * asynchronous calls, and with Reactor's automatic context propagation into every operator. The
 * class path is all it takes: {@link dev.tracker.contextpropagation.ActivityContextAccessor} is
 * found as a service.
 */
@NullMarked
package dev.tracker.contextpropagation;

import org.jspecify.annotations.NullMarked;
