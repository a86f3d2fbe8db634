package dev.tracker.examples.quarkusshop;

import dev.tracker.containers.edge.EdgeValue;
import dev.tracker.context.ContextKey;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/** Whose shop it is, as a header says. */
@Singleton
public class Tenants {
  /** The tenant of a request. */
  public static final ContextKey<String> TENANT = ContextKey.tracking("tenant");

  Tenants() {}

  // tag::tenant[]
  @Produces
  @Singleton
  EdgeValue tenant(HttpHeaders headers) {
    return new EdgeValue(TENANT, () -> headers.getHeaderString("X-Tenant"));
  }

  // end::tenant[]
}
