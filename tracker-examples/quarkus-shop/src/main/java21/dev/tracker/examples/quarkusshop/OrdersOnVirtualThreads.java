package dev.tracker.examples.quarkusshop;

import dev.tracker.examples.quarkusshop.Orders.Receipt;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Answers on virtual threads. It is not tracked itself; the desk is, and has the context. */
@Path("/virtual/orders")
@RunOnVirtualThread
public class OrdersOnVirtualThreads {
  private final OrderDesk desk;

  OrdersOnVirtualThreads(OrderDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("/{id}")
  public Receipt find(@PathParam("id") long id) {
    return desk.show(id);
  }
}
