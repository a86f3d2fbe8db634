package dev.tracker.catalogue;

import dev.tracker.file.VisibleText;

/**
 * What a manifest says, and the class file does not: the manifest is of an earlier build.
 * Immutable.
 *
 * @param interfaceName the binary name of the interface
 * @param method the method's identity within it, or empty for the interface as a whole
 * @param file the manifest
 * @param reason what is wrong with the class file, as a sentence
 */
public record Leftover(String interfaceName, String method, String file, String reason) {
  /**
   * What to tell the user.
   *
   * @return a line
   */
  public String text() {
    String what = method.isEmpty() ? interfaceName : interfaceName + ", " + method + ",";
    return VisibleText.of(
        what + " does not count: " + reason + ". An earlier build has left " + file);
  }
}
