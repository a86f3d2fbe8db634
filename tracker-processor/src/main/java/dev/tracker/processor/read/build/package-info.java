/**
 * What surrounds the sources: the options of the build, the adapters it has, the interfaces and the
 * marks of secrets it names, and the API on its class path.
 */
@NullMarked
package dev.tracker.processor.read.build;

import org.jspecify.annotations.NullMarked;
