/** Recording entities loads nothing: what Hibernate does is counted. */
@NullMarked
package dev.tracker.reliability.persistence;

import org.jspecify.annotations.NullMarked;
