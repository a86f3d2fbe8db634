/** What JPA has written, and when. */
@NullMarked
package dev.tracker.spring.jpa;

import org.jspecify.annotations.NullMarked;
