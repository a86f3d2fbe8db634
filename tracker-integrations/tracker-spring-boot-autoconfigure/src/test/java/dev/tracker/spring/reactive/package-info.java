/** Work that is subscribed to. */
@NullMarked
package dev.tracker.spring.reactive;

import org.jspecify.annotations.NullMarked;
