package dev.tracker.examples.verified;

import dev.tracker.Sensitive;

/** An account. */
public record Account(String id, String owner, @Sensitive String iban) {}
