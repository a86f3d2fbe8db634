/** What only Spring Boot 4 has. */
@NullMarked
package dev.tracker.spring.four;

import org.jspecify.annotations.NullMarked;
