/**
 * What a decorator's methods look like: the one signature that overrides all declarations, how the
 * delegate is called, what the result is, and which exceptions are expected.
 */
@NullMarked
package dev.tracker.processor.read.signatures;

import org.jspecify.annotations.NullMarked;
