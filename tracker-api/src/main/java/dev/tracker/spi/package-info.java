/**
 * What authors of trackers and of adapters share: arguments as named fields ({@link
 * dev.tracker.spi.ArgumentFields}), values as text without secrets ({@link
 * dev.tracker.spi.ValueFormat}, {@link dev.tracker.spi.Redaction}, {@link
 * dev.tracker.spi.VisibleText}), something kept for each method ({@link
 * dev.tracker.spi.MethodCache}), a scope that stays bound to a thread ({@link
 * dev.tracker.spi.ThreadBinding}), ids ({@link dev.tracker.spi.OperationId}), and the activities of
 * work that begins later ({@link dev.tracker.spi.DeferredActivity}).
 *
 * <p>Uses the contract and the context. Who only calls or configures trackers meets it where a
 * redaction or a format is set.
 */
@NullMarked
package dev.tracker.spi;

import org.jspecify.annotations.NullMarked;
