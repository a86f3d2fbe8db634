package dev.tracker.processor.model.place;

/**
 * Where a declaration begins.
 *
 * @param file the simple name of the source file
 * @param line the line, from 1, of the first annotation or modifier
 */
public record SourcePosition(String file, int line) {}
