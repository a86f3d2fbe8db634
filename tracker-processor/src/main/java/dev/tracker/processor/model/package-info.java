/**
 * What was read of an annotated interface: plain immutable records that the other rooms share.
 * Nothing here knows the compiler; types are JavaPoet names, positions are opaque {@link
 * dev.tracker.processor.model.place.Location}s.
 *
 * <p>What a user got wrong is a value too, such as a {@link
 * dev.tracker.processor.model.path.BrokenPath}: reading never reports.
 */
@NullMarked
package dev.tracker.processor.model;

import org.jspecify.annotations.NullMarked;
