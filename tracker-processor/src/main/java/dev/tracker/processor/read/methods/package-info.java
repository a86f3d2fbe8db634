/**
 * Which methods an interface has: the declarations that one method overrides, their order, and what
 * an interface adds to the one it extends.
 */
@NullMarked
package dev.tracker.processor.read.methods;

import org.jspecify.annotations.NullMarked;
