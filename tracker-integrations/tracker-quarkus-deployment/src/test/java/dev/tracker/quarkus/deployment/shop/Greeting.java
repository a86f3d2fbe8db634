package dev.tracker.quarkus.deployment.shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Not tracked, and a resource all the same. */
@Path("/greeting")
public class Greeting {
  @GET
  public String hello() {
    return "";
  }
}
