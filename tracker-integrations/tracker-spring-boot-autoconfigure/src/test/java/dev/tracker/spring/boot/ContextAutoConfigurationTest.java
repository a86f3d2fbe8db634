package dev.tracker.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ContextKey;
import dev.tracker.spring.Recording;
import dev.tracker.spring.context.ActivityContextFilter;
import dev.tracker.testing.RecordedActivity;
import dev.tracker.testing.RecordingTracker;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** Who asked, and in which request, is known wherever the work is done. */
class ContextAutoConfigurationTest {
  private final WebApplicationContextRunner runner =
      new WebApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  TrackerAutoConfiguration.class,
                  ContextAutoConfiguration.class,
                  TaskExecutionAutoConfiguration.class))
          .withUserConfiguration(Recording.class, Web.class, Caller.class, Later.class)
          .withUserConfiguration(GreetingService.class);

  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  @EnableAsync(proxyTargetClass = true)
  static class Web {}

  static class Later {
    private final Greetings greetings;

    Later(Greetings greetings) {
      this.greetings = greetings;
    }

    @Async
    CompletableFuture<String> greet() {
      return CompletableFuture.completedFuture(greetings.get("later"));
    }
  }

  @RestController
  static class Caller {
    private final Greetings greetings;
    private final Later later;

    Caller(Greetings greetings, Later later) {
      this.greetings = greetings;
      this.later = later;
    }

    @GetMapping("/greet")
    String greet() throws Exception {
      return greetings.get("now") + later.greet().get(5, TimeUnit.SECONDS);
    }
  }

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  private static RecordingTracker ask(ApplicationContext context, String id) throws Exception {
    MockMvc mvc =
        MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
            .addFilters(context.getBean(ActivityContextFilter.class))
            .build();
    // By hand, as the builder of such requests is not the same in both lines once it is compiled.
    mvc.perform(
        servlets -> {
          MockHttpServletRequest request = new MockHttpServletRequest(servlets, "GET", "/greet");
          request.addHeader("X-Request-Id", id);
          request.addHeader("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
          request.setUserPrincipal(() -> "ann");
          return request;
        });
    return context.getBean(RecordingTracker.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void requestAndUserAreKnownInAllItsThreads(boolean virtual) {
    runner
        .withPropertyValues("spring.threads.virtual.enabled=" + virtual)
        .run(
            context ->
                assertThat(ask(context, "r-7").activities())
                    .hasSize(2)
                    .allMatch(each -> "r-7".equals(each.context().get(ContextKey.REQUEST_ID)))
                    .allMatch(each -> TRACE.equals(each.context().get(ContextKey.TRACE_ID)))
                    .allMatch(
                        each -> "ann".equals(each.context().get(ActivityContextFilter.USER))));
  }

  @Test
  void whatCouldHarmALogIsNotTaken() {
    runner.run(
        context ->
            assertThat(ask(context, "r\n7").activities())
                .extracting(ContextAutoConfigurationTest::requestId)
                .doesNotContain("r\n7")
                .doesNotContainNull());
  }

  private static String requestId(RecordedActivity activity) {
    return String.valueOf(activity.context().get(ContextKey.REQUEST_ID));
  }

  @Test
  void canBeSwitchedOff() {
    runner
        .withPropertyValues("tracker.context=false")
        .run(context -> assertThat(context).doesNotHaveBean(ActivityContextFilter.class));
  }
}
