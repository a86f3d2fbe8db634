/**
 * Which calls of an object are tracked, and how, for the authors of containers' integrations: they
 * hold up calls, and have these tracked by what was generated for the interface.
 */
@NullMarked
package dev.tracker.interception;

import org.jspecify.annotations.NullMarked;
