package dev.tracker.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A library of others.
 *
 * @param artifact its group and name
 * @param version the one that the build found
 * @param licences what it may be used under, separated by commas
 */
record ThirdParty(String artifact, String version, String licences) {
  /** {@code (Apache-2.0) (MIT) Gson (com.google.code.gson:gson:2.15.0 - https://...)}. */
  private static final Pattern LINE =
      Pattern.compile(
          " *(?<licences>([(][^)]+[)] )+).*[(](?<artifact>[^:() ]+:[^:() ]+):(?<version>[^() ]*) -"
              + " .*[)]");

  /** Reads what the build lists; our own modules are left out. */
  static List<ThirdParty> in(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .map(ThirdParty::of)
        .filter(library -> !library.artifact().startsWith("dev.tracker:"))
        .toList();
  }

  /** Where the build has it from. */
  Path jar() {
    String[] names = artifact.split(":", 2);
    return Path.of(System.getProperty("tracker.repository"))
        .resolve(names[0].replace('.', '/'))
        .resolve(names[1])
        .resolve(version)
        .resolve(names[1] + "-" + version + ".jar");
  }

  private static ThirdParty of(Matcher line) {
    String licences = line.group("licences").strip();
    return new ThirdParty(
        line.group("artifact"),
        line.group("version"),
        licences.substring(1, licences.length() - 1).replace(") (", ", "));
  }
}
