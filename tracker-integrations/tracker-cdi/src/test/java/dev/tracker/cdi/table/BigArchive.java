package dev.tracker.cdi.table;

import jakarta.enterprise.context.ApplicationScoped;

/** A bean of two tracked interfaces, one of which extends the other. */
@ApplicationScoped
@Kind("archive")
public class BigArchive implements Archive {
  @Override
  public void archive(String id) {}

  @Override
  public void reserve(String id) {}
}
