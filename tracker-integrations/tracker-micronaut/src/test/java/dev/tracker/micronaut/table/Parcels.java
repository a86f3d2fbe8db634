package dev.tracker.micronaut.table;

import dev.tracker.TrackActivity;

/** A tracked interface of a generic one. */
@TrackActivity(subject = "parcel")
public interface Parcels extends Repository<String, Integer> {}
