/** How values are taken apart that have secrets in them, and entities: into which members. */
@NullMarked
package dev.tracker.processor.read.shown;

import org.jspecify.annotations.NullMarked;
