package dev.tracker.journal.verify;

/**
 * Something that is wrong with a journal.
 *
 * @param kind what
 * @param first the first position it is about, 0 where it is about none
 * @param last the last position it is about
 * @param message what it is, for a person to read
 * @since 0.1.0
 */
public record Finding(FindingKind kind, long first, long last, String message) {}
