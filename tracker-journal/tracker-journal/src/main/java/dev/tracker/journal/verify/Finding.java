package dev.tracker.journal.verify;

/**
 * A fault of a journal.
 *
 * @param kind the kind of fault
 * @param first the first position it is about, 0 where it is about none
 * @param last the last position it is about
 * @param message a readable description
 * @since 0.1.0
 */
public record Finding(FindingKind kind, long first, long last, String message) {}
