package dev.tracker.examples.quarkusshop;

import dev.tracker.TrackActivity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** What the shop answers to: its paths are those of the resource, and none of what tracks it. */
@Path("/orders")
@TrackActivity(subject = "order")
public interface Orders {

  /** Takes an order. */
  @POST
  @TrackActivity(
      args = {"sku", "quantity"},
      changeId = "result.id",
      changeData = {"result.sku", "result.quantity"})
  Receipt place(@QueryParam("sku") String sku, @QueryParam("quantity") int quantity);

  /** Finds an order that was taken. */
  @GET
  @Path("/{id}")
  @TrackActivity(args = "id")
  Receipt find(@PathParam("id") long id);

  /** What one of it costs, as far as is known by now. */
  @GET
  @Path("/prices/{sku}")
  @TrackActivity(subject = "price", args = "sku")
  Uni<Integer> findPrice(@PathParam("sku") String sku);

  /**
   * What was ordered.
   *
   * @param id of the order
   * @param sku of what
   * @param quantity how much
   */
  record Receipt(long id, String sku, int quantity) {}
}
