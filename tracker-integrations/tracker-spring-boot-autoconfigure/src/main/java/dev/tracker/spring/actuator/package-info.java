/** What is tracked at present, for those who operate the application. */
@NullMarked
package dev.tracker.spring.actuator;

import org.jspecify.annotations.NullMarked;
