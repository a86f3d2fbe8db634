/** Tests of what the integrations of containers share. */
@NullMarked
package dev.tracker.containers;

import org.jspecify.annotations.NullMarked;
