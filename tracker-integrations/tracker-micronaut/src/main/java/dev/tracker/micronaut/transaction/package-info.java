/** Changes that wait for the commit of Micronaut's transactions, and what is written inside. */
@NullMarked
package dev.tracker.micronaut.transaction;

import org.jspecify.annotations.NullMarked;
