package dev.tracker.processor.model.place;

/**
 * Where in the user's source a finding is shown. Only {@code read} makes locations and only {@code
 * output} looks into them; everyone between hands them on.
 */
public interface Location {}
