package dev.tracker.journalcli;

import dev.tracker.journal.seal.KeyFiles;
import dev.tracker.journal.seal.TrustedKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Whose heads are believed. */
final class TrustedKeyOptions {
  @Option(
      names = "--public",
      paramLabel = "FILE",
      required = true,
      arity = "1..*",
      description = "Files with the public keys, present and past.")
  private List<Path> files = new ArrayList<>();

  TrustedKeyOptions() {}

  TrustedKeys read() throws IOException {
    return read(files);
  }

  static TrustedKeys read(List<Path> files) throws IOException {
    List<PublicKey> keys = new ArrayList<>();
    for (Path file : files) {
      keys.add(KeyFiles.readPublic(file));
    }
    return TrustedKeys.of(keys);
  }
}
