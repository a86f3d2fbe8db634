package dev.tracker.journal.archive;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a journal's archives. A file is never altered: an erasure writes another file, with
 * a higher number at the end of its name. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ArchiveFolder {
  private static final String UNFINISHED = ".part";

  private final Path folder;

  /**
   * A folder.
   *
   * @param folder where the archives are; made when the first one is written
   */
  public ArchiveFolder(Path folder) {
    this.folder = folder;
  }

  /** What is done while the folder is locked. */
  interface Work<T> {
    T run() throws IOException, SQLException;
  }

  /** Fills a file. */
  interface Content {
    void write(ArchiveWriter writer) throws IOException;
  }

  /**
   * The file of an archive: the one that the journal names. Where a backup of the database was
   * restored, it may name one that has been replaced since, and then it is what replaced it.
   *
   * @param archive the archive
   * @return its file; empty if there is none
   * @throws IOException if the folder cannot be read
   */
  public Optional<Path> find(ArchiveRow archive) throws IOException {
    Path named = folder.resolve(archive.fileName());
    if (Files.exists(named)) {
      return Optional.of(named);
    }
    Path last = null;
    for (Path file : versions(archive.first(), archive.last())) {
      if (last == null || number(file) > number(last)) {
        last = file;
      }
    }
    return Optional.ofNullable(last);
  }

  /**
   * The files that another one has replaced, and which are still there since whoever replaced them
   * was killed. They may have what was erased.
   *
   * @param archive the archive
   * @return its files of earlier numbers, and unfinished ones
   * @throws IOException if the folder cannot be read
   */
  public List<Path> leftOver(ArchiveRow archive) throws IOException {
    long current = find(archive).map(ArchiveFolder::number).orElse(0L);
    return files(archive.first(), archive.last()).stream()
        .filter(file -> file.toString().endsWith(UNFINISHED) || number(file) < current)
        .toList();
  }

  /** Works while nobody else writes or removes files. */
  <T> T alone(Work<T> work) throws IOException, SQLException {
    FolderLock held = FolderLock.take(folder);
    try {
      return work.run();
    } finally {
      held.close();
    }
  }

  /** Removes what is left over; while the folder is locked. */
  void clean(ArchiveRow archive) throws IOException {
    for (Path file : leftOver(archive)) {
      Files.deleteIfExists(file);
    }
  }

  /** Writes a file, which is on the disk once this returns; while the folder is locked. */
  ArchiveFile write(long first, long last, Content content) throws IOException {
    Files.createDirectories(folder);
    long number = versions(first, last).stream().mapToLong(ArchiveFolder::number).max().orElse(0);
    String name = name(first, last, number + 1);
    Path unfinished = folder.resolve(name + UNFINISHED);
    String digest;
    try (FileChannel channel =
            FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        ArchiveWriter writer = new ArchiveWriter(Channels.newOutputStream(channel))) {
      content.write(writer);
      digest = writer.finish();
      channel.force(true);
    } catch (Throwable failure) {
      deleteQuietly(unfinished, failure);
      throw failure;
    }
    Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    syncFolder();
    return new ArchiveFile(name, digest);
  }

  void delete(ArchiveFile file) throws IOException {
    Files.deleteIfExists(folder.resolve(file.name()));
  }

  /** The name of a file, too, has to be on the disk. */
  private void syncFolder() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException noFolders) {
      // Windows opens no folders, and keeps names in order by itself.
      return;
    }
  }

  private static void deleteQuietly(Path file, Throwable failure) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      failure.addSuppressed(left);
    }
  }

  private List<Path> versions(long first, long last) throws IOException {
    return files(first, last).stream().filter(file -> number(file) > 0).toList();
  }

  private List<Path> files(long first, long last) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    String prefix = prefix(first, last);
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> fileName(file).startsWith(prefix)).sorted().toList();
    }
  }

  private static String prefix(long first, long last) {
    return "journal-%019d-%019d.".formatted(first, last);
  }

  private static String name(long first, long last, long number) {
    return prefix(first, last) + number + ".jsonl.gz";
  }

  private static final Pattern NAME = Pattern.compile(".*\\.(\\d{1,18})\\.jsonl\\.gz");

  private static long number(Path file) {
    Matcher name = NAME.matcher(fileName(file));
    return name.matches() ? Long.parseLong(name.group(1)) : 0;
  }

  private static String fileName(Path file) {
    @Nullable Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
