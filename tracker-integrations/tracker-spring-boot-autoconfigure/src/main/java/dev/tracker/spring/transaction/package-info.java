/** When a change is told: once its transaction has been committed. */
@NullMarked
package dev.tracker.spring.transaction;

import org.jspecify.annotations.NullMarked;
