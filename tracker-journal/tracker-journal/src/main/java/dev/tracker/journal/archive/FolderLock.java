package dev.tracker.journal.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * While it is held, nobody else writes or removes archives of a folder, in this process or in
 * another: two erasures at once would give their files the same name, and whoever cleans would take
 * an unfinished file from under its writer. The system frees it when a process dies.
 */
final class FolderLock implements AutoCloseable {
  private static final long PAUSE_MILLIS = 20;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits until it is free. */
  static FolderLock take(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      while (!isTaken(channel)) {
        Thread.sleep(PAUSE_MILLIS);
      }
      return new FolderLock(channel);
    } catch (InterruptedException interrupt) {
      channel.close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for " + folder);
    } catch (Throwable failure) {
      channel.close();
      throw failure;
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
