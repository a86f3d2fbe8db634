/**
 * A small application, one method for each shape of generated code. As it is compiled by a release,
 * with its decorator, it is kept, and run against each later API.
 */
@NullMarked
package dev.tracker.release.frozen;

import org.jspecify.annotations.NullMarked;
