/**
 * From the compiler to the model. The only room that knows {@code Element} and {@code TypeMirror};
 * it finds out everything, judges nothing and never reports.
 *
 * <p>Here are the readers of an interface, a method, an operation and a change. They call the rooms
 * within, each of which knows one thing, and uses only those before it: {@code types}, {@code
 * source}, {@code methods}, {@code annotations}, {@code build}, {@code words}, {@code signatures},
 * {@code surroundings}, {@code properties}, {@code secrets}, {@code paths}.
 */
@NullMarked
package dev.tracker.processor.read;

import org.jspecify.annotations.NullMarked;
