/**
 * Runs random chains of operators with and without tracking: nobody may be able to tell. For each
 * library there is a package that makes its chains.
 */
package dev.tracker.returntypes.chains;
