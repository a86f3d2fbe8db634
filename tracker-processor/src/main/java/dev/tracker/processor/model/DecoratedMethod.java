package dev.tracker.processor.model;

/** A method of the decorator. */
public sealed interface DecoratedMethod permits TrackedOperation, ForwardedMethod {

  Signature signature();

  /** Where a finding about the method as a whole is shown. */
  Location location();
}
