/** A journal for tests. */
@NullMarked
package dev.tracker.journaltestkit;

import org.jspecify.annotations.NullMarked;
