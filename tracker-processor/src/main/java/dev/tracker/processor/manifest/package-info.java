/**
 * From the model to the text of a manifest: what an interface records, for those who read it after
 * the build. {@code docs/manifest.md} tells its format.
 */
@NullMarked
package dev.tracker.processor.manifest;

import org.jspecify.annotations.NullMarked;
