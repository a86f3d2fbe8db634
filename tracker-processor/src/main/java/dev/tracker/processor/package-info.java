/**
 * The annotation processor, one straight street: {@code read} makes a model of each annotated
 * interface, {@code verify} judges it, {@code generate} turns it into Java, {@code output} prints
 * and writes. {@link dev.tracker.processor.TrackActivityProcessor} walks it from end to end; {@link
 * dev.tracker.processor.RequiredInterfacesProcessor} finds the interfaces that it was never shown.
 */
@NullMarked
package dev.tracker.processor;

import org.jspecify.annotations.NullMarked;
