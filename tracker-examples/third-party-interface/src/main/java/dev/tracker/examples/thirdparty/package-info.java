/**
 * How a team tracks an interface that it does not own, and so cannot annotate: {@link
 * dev.tracker.examples.thirdparty.OrdersDataSource} extends it and adds nothing.
 */
@NullMarked
package dev.tracker.examples.thirdparty;

import org.jspecify.annotations.NullMarked;
