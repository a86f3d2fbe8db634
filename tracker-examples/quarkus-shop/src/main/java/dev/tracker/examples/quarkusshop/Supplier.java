package dev.tracker.examples.quarkusshop;

import dev.tracker.TrackActivity;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Who delivers for the shop: Quarkus makes a REST client of this, which is tracked as well. */
@Path("/deliveries")
@RegisterRestClient(configKey = "supplier")
@TrackActivity(subject = "delivery")
public interface Supplier {

  /** Has something delivered. */
  @POST
  @Path("/{sku}")
  @TrackActivity(
      args = {"sku", "quantity"},
      changeId = "sku",
      changeData = "promised = result")
  int deliver(@PathParam("sku") String sku, @QueryParam("quantity") int quantity);
}
