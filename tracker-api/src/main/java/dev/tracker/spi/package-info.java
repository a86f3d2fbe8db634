/**
 * For authors of trackers and of adapters:
 *
 * <ul>
 *   <li>{@link dev.tracker.spi.ArgumentFields}: arguments as named fields
 *   <li>{@link dev.tracker.spi.ValueFormat}, {@link dev.tracker.spi.Redaction} and {@link
 *       dev.tracker.spi.VisibleText}: values as text without secrets
 *   <li>{@link dev.tracker.spi.MethodCache}: one value for each method
 *   <li>{@link dev.tracker.spi.ThreadBinding}: a scope that is bound to a thread
 *   <li>{@link dev.tracker.spi.OperationId}: ids of operations
 *   <li>{@link dev.tracker.spi.DeferredActivity}: activities of work that begins later
 * </ul>
 *
 * <p>If you only configure trackers, you need this package to set a redaction or a format.
 */
@NullMarked
package dev.tracker.spi;

import org.jspecify.annotations.NullMarked;
