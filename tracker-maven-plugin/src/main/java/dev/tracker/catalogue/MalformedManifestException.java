package dev.tracker.catalogue;

import dev.tracker.file.VisibleText;
import java.io.IOException;
import java.io.Serial;

/** A file that is no manifest of a version this release reads. The message names the file. */
public final class MalformedManifestException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  MalformedManifestException(String file, String fault) {
    super(VisibleText.of(file + ": " + fault));
  }

  MalformedManifestException(String file, String fault, Exception cause) {
    super(VisibleText.of(file + ": " + fault), cause);
  }
}
