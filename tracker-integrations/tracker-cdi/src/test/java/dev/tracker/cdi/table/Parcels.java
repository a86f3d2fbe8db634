package dev.tracker.cdi.table;

import jakarta.enterprise.context.ApplicationScoped;

/** A bean of a generic interface. */
@ApplicationScoped
public class Parcels implements Repository<String, Integer> {
  @Override
  public String find(Integer key) {
    return "parcel " + key;
  }
}
