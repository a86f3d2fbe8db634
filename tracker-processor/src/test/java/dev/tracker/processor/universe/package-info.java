/**
 * Puts every interface of the JDK, or of any jars, through the processor: each is tracked by an
 * interface that extends it, and each method of each decorator is called.
 */
package dev.tracker.processor.universe;
