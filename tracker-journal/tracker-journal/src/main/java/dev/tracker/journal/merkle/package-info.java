/**
 * One growing Merkle tree, hashed as RFC 9162 says: roots, and proofs of inclusion and consistency.
 * Knows nothing of databases: what is stored comes through {@link
 * dev.tracker.journal.merkle.TileSource}.
 */
@NullMarked
package dev.tracker.journal.merkle;

import org.jspecify.annotations.NullMarked;
