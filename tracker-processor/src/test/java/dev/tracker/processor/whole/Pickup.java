package dev.tracker.processor.whole;

import java.util.concurrent.CompletableFuture;

/** A future of one's own. */
public class Pickup extends CompletableFuture<Delivery> {}
