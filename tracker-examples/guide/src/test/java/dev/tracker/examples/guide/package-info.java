/** Runs what the guide shows, and compares the pages with it. */
@NullMarked
package dev.tracker.examples.guide;

import org.jspecify.annotations.NullMarked;
