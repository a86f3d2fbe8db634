package dev.tracker.processor.model;

import dev.tracker.processor.model.place.Location;
import dev.tracker.processor.model.signature.Signature;

/** A method of the decorator. */
public sealed interface DecoratedMethod permits TrackedOperation, ForwardedMethod {

  Signature signature();

  /** Where a finding about the method as a whole is shown. */
  Location location();
}
