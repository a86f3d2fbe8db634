/** Changes, and what becomes of their transactions. */
@NullMarked
package dev.tracker.spring.transaction;

import org.jspecify.annotations.NullMarked;
