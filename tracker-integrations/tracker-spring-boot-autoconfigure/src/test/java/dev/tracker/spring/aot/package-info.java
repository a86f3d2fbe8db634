/** What is told ahead of time, and an application that starts by it. */
@NullMarked
package dev.tracker.spring.aot;

import org.jspecify.annotations.NullMarked;
