package dev.tracker.processor.model.path;

/** What became of a path that a user wrote, or that a default stands for. */
public sealed interface PathReading permits ValuePath, BrokenPath {

  /** The path as it was written. */
  String text();
}
