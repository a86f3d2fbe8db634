/** Compiles sources in memory, on any compiler, and loads what came of them. */
package dev.tracker.processor.compilation;
