package dev.tracker.journal.verify;

/**
 * The kinds of faults of a journal.
 *
 * @since 0.1.0
 */
public enum FindingKind {
  /** An entry is not what was sealed. */
  CHANGED,

  /** An entry was sealed, or had a position, and is not there. */
  MISSING,

  /** An entry is there that never got its position from the holder of the lease. */
  ADDED,

  /** An entry is at another position than it was sealed at. */
  MOVED,

  /** An entry has no personal fields, and no erasure says so. */
  UNEXPLAINED_ERASURE,

  /** An erased entry has its personal fields again: a backup from before was restored. */
  ERASURE_UNDONE,

  /** An archive is not where it is looked for. */
  ARCHIVE_MISSING,

  /** An archive cannot be read, or is another than the one that was written. */
  ARCHIVE_DAMAGED,

  /** What is stored of the tree is not what a head says of it. */
  TREE_DAMAGED,

  /** A head is not signed by a trusted key, or does not follow the one before. */
  HEAD_INVALID,

  /**
   * The journal is not the one, or not the continuation of the one, that a head was exported of.
   */
  NOT_AS_EXPORTED,

  /** The journal ends before a head that was exported, though parts of it know of more. */
  TRUNCATED,

  /** All of the journal is as it was at an earlier head: a backup was restored. */
  RESTORED_BACKUP
}
