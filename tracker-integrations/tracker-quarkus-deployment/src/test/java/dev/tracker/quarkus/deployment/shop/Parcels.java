package dev.tracker.quarkus.deployment.shop;

import dev.tracker.TrackActivity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Tracked, with a path, and two implementations. */
@Path("/parcels")
@TrackActivity
public interface Parcels {
  @GET
  String find();

  /** The one. */
  class Small implements Parcels {
    @Override
    public String find() {
      return "";
    }
  }

  /** The other. */
  class Big implements Parcels {
    @Override
    public String find() {
      return "";
    }
  }
}
