/** Tests of what is published, on the files as users get them. */
@NullMarked
package dev.tracker.release;

import org.jspecify.annotations.NullMarked;
