/**
 * What Kotlin says of an interface beside what it shows to Java: {@code kotlin.Metadata}, which is
 * on class files and on the stubs that kapt makes of sources.
 */
@NullMarked
package dev.tracker.processor.read.kotlin;

import org.jspecify.annotations.NullMarked;
