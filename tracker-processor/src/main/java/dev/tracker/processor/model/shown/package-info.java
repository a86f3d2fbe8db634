/**
 * How values are recorded that are not recorded as they are, but taken apart: those that have
 * secrets in them, and entities, whose other attributes may still have to be loaded.
 */
@NullMarked
package dev.tracker.processor.model.shown;

import org.jspecify.annotations.NullMarked;
