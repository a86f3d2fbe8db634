/**
 * Every return type that Tracker follows does the same work here, and is held to what
 * docs/return-types.md says of it.
 */
package dev.tracker.returntypes;
