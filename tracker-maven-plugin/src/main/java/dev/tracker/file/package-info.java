/**
 * Files as a user has them: what goes wrong with one is told with its name and the reason. Knows
 * nothing of what the files say.
 */
@NullMarked
package dev.tracker.file;

import org.jspecify.annotations.NullMarked;
