package dev.tracker.catalogue;

import dev.tracker.file.VisibleText;

/**
 * A manifest, or a method in one, that does not match its class file, because it is from an earlier
 * build. Immutable.
 *
 * @param interfaceName the binary name of the interface
 * @param method the method's identity within it, or empty for the interface as a whole
 * @param file the manifest
 * @param reason what is wrong with the class file, as a sentence
 */
public record Leftover(String interfaceName, String method, String file, String reason) {
  /**
   * The message.
   *
   * @return a line
   */
  public String text() {
    String what = method.isEmpty() ? interfaceName : interfaceName + ", " + method + ",";
    return VisibleText.of(
        what + " is ignored: " + reason + ". This file is from an earlier build: " + file);
  }
}
