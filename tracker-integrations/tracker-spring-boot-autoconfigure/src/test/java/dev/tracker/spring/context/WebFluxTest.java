package dev.tracker.spring.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.context.ContextKey;
import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.ContextAutoConfiguration;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A request of WebFlux has its context wherever its work is done. */
class WebFluxTest {
  private final ReactiveWebApplicationContextRunner runner =
      new ReactiveWebApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(TrackerAutoConfiguration.class, ContextAutoConfiguration.class))
          .withUserConfiguration(Recording.class, VisitService.class, Web.class, Caller.class);

  @Configuration(proxyBeanMethods = false)
  @EnableWebFlux
  static class Web {
    /** As Spring Security does. */
    @Bean
    @Order(-100)
    WebFilter user() {
      return (exchange, chain) ->
          chain.filter(exchange.mutate().principal(Mono.just(() -> "ann")).build());
    }
  }

  @RestController
  static class Caller {
    private final Visits visits;

    Caller(Visits visits) {
      this.visits = visits;
    }

    @GetMapping("/later")
    Mono<String> later() {
      return Mono.just("7").publishOn(Schedulers.parallel()).flatMap(visits::findLater);
    }

    @GetMapping("/blocking")
    Mono<String> blocking() {
      return Mono.just("7").publishOn(Schedulers.boundedElastic()).map(visits::find);
    }
  }

  private static List<RecordedActivity> ask(ApplicationContext context, String path) {
    MockServerHttpResponse response = new MockServerHttpResponse();
    WebHttpHandlerBuilder.applicationContext(context)
        .build()
        .handle(
            MockServerHttpRequest.get(path)
                .header("X-Request-Id", "r-7")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .build(),
            response)
        .block(Duration.ofSeconds(30));
    assertThat(response.getBodyAsString().block(Duration.ofSeconds(30))).isEqualTo("visit 7");
    return context.getBean(RecordingTracker.class).activities();
  }

  private static void assertContext(RecordedActivity activity) {
    assertThat(activity.context().get(ContextKey.REQUEST_ID)).isEqualTo("r-7");
    assertThat(activity.context().get(ContextKey.TRACE_ID))
        .isEqualTo("0af7651916cd43dd8448eb211c80319c");
    assertThat(activity.context().get(ContextEdge.USER)).isEqualTo("ann");
  }

  @Test
  void reactiveMethodFindsItInReactorsContext() {
    runner.run(
        context ->
            assertThat(ask(context, "/later")).hasSize(1).allSatisfy(WebFluxTest::assertContext));
  }

  @Test
  void blockingMethodFindsItWhereContextsArePropagated() {
    Hooks.enableAutomaticContextPropagation();
    try {
      runner.run(
          context ->
              assertThat(ask(context, "/blocking"))
                  .hasSize(1)
                  .allSatisfy(WebFluxTest::assertContext));
    } finally {
      Hooks.disableAutomaticContextPropagation();
    }
  }
}
