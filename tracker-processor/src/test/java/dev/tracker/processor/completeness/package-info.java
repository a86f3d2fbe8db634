/**
 * Small interfaces, each with what might break a generator: compiled on every compiler without a
 * warning, and called.
 */
package dev.tracker.processor.completeness;
