/**
 * What a build tracks, from the manifests that the processor wrote: {@link
 * dev.tracker.catalogue.ManifestFolder} finds them in directories and jars. Knows nothing of Maven,
 * so that any build tool may call it.
 */
@NullMarked
package dev.tracker.catalogue;

import org.jspecify.annotations.NullMarked;
