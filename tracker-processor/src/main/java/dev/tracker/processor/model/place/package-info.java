/** Where something stands in the source: opaque to all but the room that read it. */
@NullMarked
package dev.tracker.processor.model.place;

import org.jspecify.annotations.NullMarked;
