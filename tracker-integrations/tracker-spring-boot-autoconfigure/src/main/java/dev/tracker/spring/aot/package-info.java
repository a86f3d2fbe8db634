/** What Spring has to know ahead of time, where an application is processed by it. */
@NullMarked
package dev.tracker.spring.aot;

import org.jspecify.annotations.NullMarked;
