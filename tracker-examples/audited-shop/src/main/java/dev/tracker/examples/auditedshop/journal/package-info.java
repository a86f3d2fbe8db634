/** What becomes of its changes. */
@NullMarked
package dev.tracker.examples.auditedshop.journal;

import org.jspecify.annotations.NullMarked;
