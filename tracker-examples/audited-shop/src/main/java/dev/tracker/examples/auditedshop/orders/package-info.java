/** What the shop does. */
@NullMarked
package dev.tracker.examples.auditedshop.orders;

import org.jspecify.annotations.NullMarked;
