/**
 * The context of a request: values with typed keys, a deadline, and cancellation. It follows the
 * work from thread to thread. Begin with {@link dev.tracker.context.ActivityContext}.
 *
 * <p>This package does not depend on tracking. Code that only passes a context on needs nothing
 * else.
 */
@NullMarked
package dev.tracker.context;

import org.jspecify.annotations.NullMarked;
