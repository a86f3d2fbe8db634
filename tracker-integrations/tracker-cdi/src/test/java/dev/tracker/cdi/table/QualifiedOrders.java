package dev.tracker.cdi.table;

import jakarta.enterprise.context.ApplicationScoped;

/** A bean with a qualifier. */
@ApplicationScoped
@Kind("qualified")
public class QualifiedOrders extends PlainOrders {}
