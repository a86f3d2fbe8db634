/** What Spring Boot configures by itself. */
@NullMarked
package dev.tracker.spring.boot;

import org.jspecify.annotations.NullMarked;
