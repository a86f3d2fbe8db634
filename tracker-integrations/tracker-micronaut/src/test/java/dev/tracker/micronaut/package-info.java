/** What hears of beans, and what is said of those that are left alone. */
@NullMarked
package dev.tracker.micronaut;

import org.jspecify.annotations.NullMarked;
