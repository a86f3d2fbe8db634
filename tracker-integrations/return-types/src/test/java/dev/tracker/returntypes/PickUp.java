package dev.tracker.returntypes;

import java.util.concurrent.CompletableFuture;

/** A future of one's own. */
final class PickUp extends CompletableFuture<Item> {}
