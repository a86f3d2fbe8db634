/** What loggers and their JSON formats write of an activity, read back. */
@NullMarked
package dev.tracker.logformats;

import org.jspecify.annotations.NullMarked;
