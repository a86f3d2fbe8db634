package dev.tracker.jaxrs;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.util.concurrent.ExecutorService;

/** Answers with the context that is current. */
@Path("/")
public class Seen {
  static final ContextKey<String> TENANT = ContextKey.tracking("tenant");

  private final ExecutorService elsewhere;

  Seen(ExecutorService elsewhere) {
    this.elsewhere = elsewhere;
  }

  @GET
  @Path("here")
  public String here() {
    ActivityContext context = ActivityContext.current();
    return "%s user=%s tenant=%s"
        .formatted(context, context.get(ContextEdge.USER), context.get(TENANT));
  }

  @GET
  @Path("later")
  public void later(@Suspended AsyncResponse response) {
    String here = here();
    elsewhere.execute(() -> response.resume(here));
  }

  @GET
  @Path("broken")
  public String broken() {
    throw new IllegalStateException("on purpose");
  }
}
