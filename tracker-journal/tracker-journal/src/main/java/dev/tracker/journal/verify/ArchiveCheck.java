package dev.tracker.journal.verify;

import dev.tracker.journal.archive.ArchiveFolder;
import dev.tracker.journal.archive.ArchiveReader;
import dev.tracker.journal.archive.ArchiveRow;
import dev.tracker.journal.archive.ArchiveTable;
import dev.tracker.journal.archive.ArchivedEntry;
import dev.tracker.journal.merkle.Hash;
import dev.tracker.journal.merkle.TreeHasher;
import dev.tracker.journal.progress.Progress;
import dev.tracker.journal.seal.TileTable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares each entry that is archived with its leaf. */
final class ArchiveCheck {
  private final Connection connection;
  private final @Nullable ArchiveFolder folder;
  private final ErasureCheck erasures;
  private final Findings findings;
  private final Progress progress;
  private final LeafReader leaves;
  private final TreeHasher hasher = new TreeHasher();
  private final Set<ArchiveRow> told = new HashSet<>();
  private long checked;

  ArchiveCheck(
      Connection connection,
      @Nullable ArchiveFolder folder,
      ErasureCheck erasures,
      Findings findings,
      Progress progress) {
    this.connection = connection;
    this.folder = folder;
    this.erasures = erasures;
    this.findings = findings;
    this.progress = progress;
    this.leaves = new LeafReader(new TileTable(connection));
  }

  /** Up to where entries are archived as far as it has looked. */
  long checked() {
    return checked;
  }

  /** Whether an entry that is not in the table went to an archive meanwhile. */
  boolean hasTaken(long position) throws SQLException {
    for (ArchiveRow archive : ArchiveTable.all(connection)) {
      if (archive.first() > checked && archive.first() <= position && position <= archive.last()) {
        return true;
      }
    }
    return false;
  }

  /** Looks into all archives that it has not looked into yet. */
  void run(long size) throws SQLException {
    for (ArchiveRow archive : ArchiveTable.all(connection)) {
      if (archive.first() <= checked && checked > 0 && archive.last() <= checked) {
        continue;
      }
      if (archive.first() != checked + 1 || archive.last() < archive.first()) {
        // What lies between is missed in the table.
        damaged(archive, "it does not begin where the one before ends");
      } else if (archive.last() > size) {
        damaged(archive, "it ends after the last seal");
      } else {
        check(archive);
        checked = archive.last();
      }
    }
  }

  private void check(ArchiveRow archive) throws SQLException {
    try {
      Optional<Path> file = folder == null ? Optional.empty() : folder.find(archive);
      if (file.isPresent()) {
        check(archive, file.get());
      } else {
        findings.add(
            FindingKind.ARCHIVE_MISSING,
            archive.first(),
            archive.last(),
            "The archive %s is not %s."
                .formatted(
                    archive.fileName(), folder == null ? "at hand: name its folder" : "there"));
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      damaged(archive, String.valueOf(unreadable.getMessage()));
    }
  }

  private void damaged(ArchiveRow archive, String why) {
    if (!told.add(archive)) {
      return;
    }
    findings.add(
        FindingKind.ARCHIVE_DAMAGED,
        archive.first(),
        archive.last(),
        "The archive %s is damaged: %s.".formatted(archive.fileName(), why));
  }

  private void check(ArchiveRow archive, Path file) throws IOException, SQLException {
    try (ArchiveReader reader = ArchiveReader.open(file)) {
      if (reader.header().first() != archive.first() || reader.header().last() != archive.last()) {
        damaged(archive, "its first line is that of another");
        return;
      }
      long position = archive.first();
      for (ArchivedEntry next = reader.next(); next != null; next = reader.next()) {
        if (position > archive.last()) {
          findings.add(
              FindingKind.ADDED, position, "There is an entry too many in " + file.getFileName());
          return;
        }
        check(next, position++);
        progress.at("archived entries", position - 1, archive.last());
      }
      if (position <= archive.last()) {
        findings.add(
            FindingKind.MISSING,
            position,
            archive.last(),
            "The entries from position %d to %d are missing in %s."
                .formatted(position, archive.last(), file.getFileName()));
      }
    }
  }

  private void check(ArchivedEntry archived, long position) throws SQLException {
    Hash leaf = leaves.at(position);
    if (leaf == null) {
      return;
    }
    if (!archived.isLeaf(leaf, hasher) || !archived.hasOwnPersonal()) {
      findings.add(
          FindingKind.CHANGED,
          position,
          "The archived entry at position " + position + " is not what was sealed there.");
      return;
    }
    erasures.sound(archived.entry(), position);
  }
}
