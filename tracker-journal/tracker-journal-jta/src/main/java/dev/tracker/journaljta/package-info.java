/** The journal in transactions of JTA. */
@NullMarked
package dev.tracker.journaljta;

import org.jspecify.annotations.NullMarked;
