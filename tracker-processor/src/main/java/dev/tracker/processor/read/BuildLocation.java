package dev.tracker.processor.read;

import dev.tracker.processor.model.Location;

/** No place in the source: what is found there is wrong with how the compiler was called. */
public record BuildLocation() implements Location {}
