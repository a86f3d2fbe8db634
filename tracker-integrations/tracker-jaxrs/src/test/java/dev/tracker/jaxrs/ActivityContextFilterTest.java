package dev.tracker.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.containers.edge.EdgeValue;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivityContextFilterTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private final ExecutorService elsewhere = Executors.newSingleThreadExecutor();

  @AfterEach
  void end() {
    elsewhere.shutdownNow();
    ContextScope.set(ActivityContext.root());
  }

  @Test
  void takesTheIdOfTheHeader() throws Exception {
    assertThat(get("here", "X-Request-Id", "r-7")).contains("request_id=r-7");
    assertThat(ActivityContext.current()).isEqualTo(ActivityContext.root());
  }

  @Test
  void makesANewOneInThePlaceOfWhatCouldDoHarm() throws Exception {
    assertThat(get("here", "X-Request-Id", "a b\nfaked line"))
        .contains("request_id=")
        .doesNotContain("faked");
  }

  @Test
  void makesANewOneForEachRequest() throws Exception {
    assertThat(get("here", "X-Other", "x")).isNotEqualTo(get("here", "X-Other", "x"));
  }

  @Test
  void takesTheTraceOfTheHeader() throws Exception {
    assertThat(get("here", "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"))
        .contains("trace_id=" + TRACE);
  }

  @Test
  void takesTheTraceOfTheCurrentSpanBeforeThatOfTheHeader() throws Exception {
    String begun = "0af7651916cd43dd8448eb211c80319c";
    Span span =
        Span.wrap(
            SpanContext.create(
                begun, "b7ad6b7169203331", TraceFlags.getDefault(), TraceState.getDefault()));
    try (Scope scope = span.makeCurrent()) {
      assertThat(scope).isNotNull();
      assertThat(get("here", "X-Other", "x")).contains("trace_id=" + begun);
      assertThat(get("here", "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"))
          .contains("trace_id=" + begun);
    }
    assertThat(get("here", "X-Other", "x")).doesNotContain("trace_id");
  }

  @Test
  void knowsTheUserAndWhatIsAdded() throws Exception {
    assertThat(get("here", "X-Request-Id", "r-8")).contains("user=alice", "tenant=acme");
  }

  @Test
  void takesAnotherHeader() throws Exception {
    ActivityContextFilter filter =
        new ActivityContextFilter(new ContextEdge("X-Correlation-Id", List.of()));
    assertThat(get(filter, "here", "X-Correlation-Id", "c-1")).contains("request_id=c-1");
  }

  @Test
  void leavesNothingOnTheThreadOfWhatIsAnsweredElsewhere() throws Exception {
    assertThat(get("later", "X-Request-Id", "r-9")).contains("request_id=r-9");
    assertThat(ActivityContext.current()).isEqualTo(ActivityContext.root());
  }

  @Test
  void hasNothingOfAFailedRequestInTheNext() throws Exception {
    assertThatThrownBy(() -> get("broken", "X-Request-Id", "r-10"))
        .hasRootCauseInstanceOf(IllegalStateException.class);
    // Jersey calls no response filter for what nobody maps to a response; the next one begins anew.
    assertThat(get("here", "X-Other", "x")).doesNotContain("r-10");
  }

  private String get(String path, String header, String value) throws Exception {
    return get(
        new ActivityContextFilter(
            new ContextEdge("X-Request-Id", List.of(new EdgeValue(Seen.TENANT, () -> "acme")))),
        path,
        header,
        value);
  }

  private String get(ActivityContextFilter filter, String path, String header, String value)
      throws ExecutionException, InterruptedException, java.util.concurrent.TimeoutException {
    ApplicationHandler server =
        new ApplicationHandler(new ResourceConfig().register(filter).register(new Seen(elsewhere)));
    ContainerRequest request =
        new ContainerRequest(
            URI.create("http://shop/"),
            URI.create("http://shop/" + path),
            "GET",
            new Alice(),
            new MapPropertiesDelegate(),
            null);
    request.header(header, value);
    ContainerResponse response = server.apply(request).get(30, TimeUnit.SECONDS);
    return String.valueOf(response.getEntity());
  }

  /** Who is known. */
  private record Alice() implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
      return () -> "alice";
    }

    @Override
    public boolean isUserInRole(String role) {
      return false;
    }

    @Override
    public boolean isSecure() {
      return false;
    }

    @Override
    public @Nullable String getAuthenticationScheme() {
      return null;
    }
  }
}
