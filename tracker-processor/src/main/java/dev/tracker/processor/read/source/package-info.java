/**
 * The source that is being compiled: which types are in it, where a finding stands, and on which
 * line a method begins.
 */
@NullMarked
package dev.tracker.processor.read.source;

import org.jspecify.annotations.NullMarked;
