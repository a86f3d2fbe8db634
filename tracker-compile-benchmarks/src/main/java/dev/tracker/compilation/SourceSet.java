package dev.tracker.compilation;

import java.io.IOException;
import java.nio.file.Path;

/** Something that writes Java sources for a processor to read. */
interface SourceSet {

  /**
   * What the sources are called in the report.
   *
   * @return a phrase, with figures
   */
  String title();

  /**
   * The processor that they are meant for.
   *
   * @return the name of its class
   */
  String processor();

  /**
   * Writes the sources.
   *
   * @param folder where, as yet empty
   * @throws IOException if they cannot be written
   */
  void write(Path folder) throws IOException;
}
