package dev.tracker.jfr;

import org.jspecify.annotations.Nullable;

/**
 * What the events of one operation on one subject have in common.
 *
 * @param method {@code null} where activities are started by hand
 */
record EventNames(String operation, String subject, @Nullable String method) {}
