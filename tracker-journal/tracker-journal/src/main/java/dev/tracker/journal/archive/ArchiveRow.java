package dev.tracker.journal.archive;

/**
 * The journal's record of an archive. Immutable.
 *
 * @param first the first position
 * @param last the last position
 * @param fileName the file's name, within the folder of archives
 * @param digest the SHA-256 hash of the file, in hexadecimal digits
 * @param created when it was written, in microseconds since 1970
 * @since 0.1.0
 */
public record ArchiveRow(long first, long last, String fileName, String digest, long created) {}
