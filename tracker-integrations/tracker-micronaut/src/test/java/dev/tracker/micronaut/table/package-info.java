/** What Micronaut does with each kind of bean: the table of the documentation. */
@NullMarked
package dev.tracker.micronaut.table;

import org.jspecify.annotations.NullMarked;
