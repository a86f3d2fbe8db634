package dev.tracker.cdi.beans;

import jakarta.enterprise.context.ApplicationScoped;

/** A bean of it. */
@ApplicationScoped
public class FrontDoors implements Doors {
  @Override
  public String open(String id) {
    return "opened " + id;
  }
}
