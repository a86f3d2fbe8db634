package dev.tracker.catalogue;

import dev.tracker.file.TextFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a catalogue's files.
 *
 * @param html the page
 * @param markdown the Markdown
 */
public record CatalogueFiles(Path html, Path markdown) {
  /**
   * Writes {@code catalogue.html} and {@code catalogue.md}; what is there already is replaced.
   *
   * @param catalogue what is tracked
   * @param directory where to; made if it is missing
   * @return the files
   * @throws IOException if they cannot be written; the message has the file and the reason
   */
  public static CatalogueFiles write(Catalogue catalogue, Path directory) throws IOException {
    return new CatalogueFiles(
        TextFile.write(directory.resolve("catalogue.html"), HtmlCatalogue.write(catalogue)),
        TextFile.write(directory.resolve("catalogue.md"), MarkdownCatalogue.write(catalogue)));
  }
}
