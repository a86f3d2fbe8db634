/** The goals of the Maven plugin: each takes its parameters from Maven, and calls the catalogue. */
@NullMarked
package dev.tracker.maven;

import org.jspecify.annotations.NullMarked;
