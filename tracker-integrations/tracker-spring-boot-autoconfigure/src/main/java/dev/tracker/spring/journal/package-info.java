/** The journal in an application of Spring Boot's. */
@NullMarked
package dev.tracker.spring.journal;

import org.jspecify.annotations.NullMarked;
