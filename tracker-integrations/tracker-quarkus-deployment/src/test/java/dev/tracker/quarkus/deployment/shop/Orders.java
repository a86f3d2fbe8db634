package dev.tracker.quarkus.deployment.shop;

import dev.tracker.TrackActivity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Tracked, with a path, and one implementation. */
@Path("/orders")
@TrackActivity
public interface Orders {
  @GET
  String find();
}
