package dev.tracker.processor.read.build;

import dev.tracker.processor.model.place.Location;

/** No place in the source: what is found there is wrong with how the compiler was called. */
public record BuildLocation() implements Location {}
