package dev.tracker.interception;

/** Something to store. */
record Article(String id) {}
