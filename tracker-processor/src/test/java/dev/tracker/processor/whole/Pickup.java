package dev.tracker.processor.whole;

import java.util.concurrent.CompletableFuture;

/** A future of one's own. */
public final class Pickup extends CompletableFuture<Delivery> {}
