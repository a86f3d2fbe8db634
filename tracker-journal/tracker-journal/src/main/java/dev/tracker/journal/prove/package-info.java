/** Proofs of single entries, to be checked by anyone who has the public key. */
@NullMarked
package dev.tracker.journal.prove;

import org.jspecify.annotations.NullMarked;
