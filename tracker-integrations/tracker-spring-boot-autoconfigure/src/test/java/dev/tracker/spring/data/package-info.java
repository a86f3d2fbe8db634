/** Spring Data's repositories. */
@NullMarked
package dev.tracker.spring.data;

import org.jspecify.annotations.NullMarked;
