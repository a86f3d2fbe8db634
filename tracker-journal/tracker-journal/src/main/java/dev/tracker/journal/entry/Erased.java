package dev.tracker.journal.entry;

import dev.tracker.journal.merkle.Hash;

/**
 * What is left of personal fields that were erased. Without the salt, nobody can tell what they
 * were, not even by guessing.
 *
 * @param hash the hash that they had
 * @since 0.1.0
 */
public record Erased(Hash hash) implements PersonalPart {}
