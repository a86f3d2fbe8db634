package dev.tracker.journal.archive;

import dev.tracker.journal.merkle.TreeHasher;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Writes the lines of an archive, compressed. For one thread at a time. */
final class ArchiveWriter implements Closeable {
  private static final int BUFFER = 65_536;

  private final MessageDigest digest = TreeHasher.sha256();
  private final GZIPOutputStream lines;

  ArchiveWriter(OutputStream file) throws IOException {
    lines = new GZIPOutputStream(new DigestOutputStream(file, digest), BUFFER);
  }

  void line(String json) throws IOException {
    lines.write((json + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Writes what is left, and gives the hash of all of it. */
  String finish() throws IOException {
    lines.finish();
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
