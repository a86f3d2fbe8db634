/** Tests with a real manager of transactions. */
@NullMarked
package dev.tracker.journaljta;

import org.jspecify.annotations.NullMarked;
