/** What the page on migrating shows: before, after, and what is measured of each. */
@NullMarked
package dev.tracker.spring.migration;

import org.jspecify.annotations.NullMarked;
