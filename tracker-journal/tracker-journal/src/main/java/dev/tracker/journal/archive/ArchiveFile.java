package dev.tracker.journal.archive;

/**
 * A file that was written, and is on the disk for good.
 *
 * @param name its name
 * @param digest its SHA-256 hash, in hexadecimal digits
 */
record ArchiveFile(String name, String digest) {}
