/**
 * Activities as events of the JDK's Flight Recorder, next to those of the virtual machine itself:
 * what it was doing while an operation was slow. {@link dev.tracker.jfr.JfrTracker} needs nothing
 * but the module {@code jdk.jfr}.
 */
@NullMarked
package dev.tracker.jfr;

import org.jspecify.annotations.NullMarked;
