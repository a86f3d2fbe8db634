package dev.tracker.micronaut.http;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.containers.edge.EdgeValue;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The beans of these tests. */
final class Beans {
  private Beans() {}

  @Singleton
  @Requires(property = "kind", value = "http")
  static class DefaultGreetings implements Greetings {
    @Override
    public String findGreeting(String name) {
      return "hello " + name;
    }

    @Override
    public Mono<String> getGreetingLater(String name) {
      return Mono.delay(Duration.ofMillis(1)).map(unused -> "hello " + name);
    }
  }

  /** What a context had when a call began. */
  record Heard(
      String operation,
      @Nullable String requestId,
      @Nullable String user,
      @Nullable String traceId,
      @Nullable String tenant,
      @Nullable String shop,
      String thread) {}

  @Singleton
  @Requires(property = "kind", value = "http")
  static class Hearing implements ActivityTracker {
    static final ContextKey<String> SHOP = ContextKey.tracking("shop");
    final List<Heard> all = new CopyOnWriteArrayList<>();

    @Override
    public Activity start(
        ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
      all.add(
          new Heard(
              operation,
              context.get(ContextKey.REQUEST_ID),
              context.get(ContextEdge.USER),
              context.get(ContextKey.TRACE_ID),
              context.get(ContextEdge.TENANT),
              context.get(SHOP),
              Thread.currentThread().getName()));
      return Activity.noop();
    }
  }

  @Controller("/greetings")
  @Requires(property = "kind", value = "http")
  static class GreetingController {
    private final Greetings greetings;

    GreetingController(Greetings greetings) {
      this.greetings = greetings;
    }

    @Get("/loop/{name}")
    String onLoop(String name) {
      return greetings.findGreeting(name);
    }

    @Get("/blocking/{name}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String blocking(String name) {
      return greetings.findGreeting(name);
    }

    @Get("/virtual/{name}")
    @ExecuteOn(TaskExecutors.VIRTUAL)
    String virtual(String name) {
      return greetings.findGreeting(name);
    }

    @Get("/reactor/{name}")
    Mono<String> reactor(String name) {
      return greetings.getGreetingLater(name);
    }

    /** Goes on in other threads before and between calls. */
    @Get("/chained/{name}")
    Mono<String> chained(String name) {
      return Mono.delay(Duration.ofMillis(1))
          .publishOn(Schedulers.boundedElastic())
          .flatMap(unused -> greetings.getGreetingLater(name))
          .flatMap(unused -> greetings.getGreetingLater(name));
    }
  }

  /** As a security module does it. */
  @ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
  @Requires(property = "kind", value = "http")
  static class Security implements Ordered {
    @RequestFilter
    void knowUser(HttpRequest<?> request) {
      String user = request.getHeaders().get("X-Test-User");
      if (user != null) {
        Principal principal = () -> user;
        request.setAttribute("micronaut.AUTHENTICATION", principal);
      }
    }

    @Override
    public int getOrder() {
      return ServerFilterPhase.SECURITY.order();
    }
  }

  @Factory
  @Requires(property = "kind", value = "http")
  static class Values {
    @Singleton
    EdgeValue shop() {
      return new EdgeValue(Hearing.SHOP, () -> "corner");
    }
  }
}
