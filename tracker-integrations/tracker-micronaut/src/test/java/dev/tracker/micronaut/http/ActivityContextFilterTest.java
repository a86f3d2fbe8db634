package dev.tracker.micronaut.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.context.ActivityContext;
import dev.tracker.micronaut.Application;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.scheduling.LoomSupport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityContextFilterTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  private ApplicationContext beans;
  private HttpClient client;
  private List<Beans.Heard> heard;

  @BeforeAll
  void start() {
    beans = Application.start("http", Map.of("tracker.tenant-header", "X-Tenant"));
    client = HttpClient.create(beans.getBean(EmbeddedServer.class).getURL());
    heard = beans.getBean(Beans.Hearing.class).all;
  }

  @BeforeEach
  void clear() {
    heard.clear();
  }

  @AfterAll
  void stop() {
    client.close();
    beans.close();
  }

  private void get(String path, Map<String, String> headers) {
    HttpRequest<?> request =
        HttpRequest.GET("/greetings" + path).headers(all -> headers.forEach(all::add));
    assertThat(client.toBlocking().retrieve(request)).isEqualTo("hello you");
  }

  @ParameterizedTest
  @ValueSource(strings = {"loop", "blocking", "reactor", "chained"})
  void knowsWhoAsks(String way) {
    get(
        "/" + way + "/you",
        Map.of(
            "X-Request-Id", "r-1",
            "X-Test-User", "alice",
            "X-Tenant", "acme",
            "traceparent", "00-" + TRACE + "-b7ad6b7169203331-01"));

    assertThat(heard).hasSize(way.equals("chained") ? 2 : 1);
    assertThat(heard)
        .allSatisfy(
            each -> {
              assertThat(each.requestId()).isEqualTo("r-1");
              assertThat(each.user()).isEqualTo("alice");
              assertThat(each.tenant()).isEqualTo("acme");
              assertThat(each.traceId()).isEqualTo(TRACE);
              assertThat(each.shop()).isEqualTo("corner");
            });
  }

  @Test
  void isThereOnVirtualThreads() {
    Assumptions.assumeTrue(LoomSupport.isSupported(), "no virtual threads");

    get("/virtual/you", Map.of("X-Request-Id", "r-1"));

    assertThat(heard).singleElement().extracting(Beans.Heard::requestId).isEqualTo("r-1");
  }

  @Test
  void isNewWhereNothingOrHarmComes() {
    get("/loop/you", Map.of());
    get("/loop/you", Map.of("X-Request-Id", "a b", "X-Tenant", "a b"));

    assertThat(heard)
        .hasSize(2)
        .allSatisfy(
            each -> {
              assertThat(each.requestId()).isNotBlank().doesNotContain(" ");
              assertThat(each.user()).isNull();
              assertThat(each.tenant()).isNull();
              assertThat(each.traceId()).isNull();
            });
    assertThat(heard.get(0).requestId()).isNotEqualTo(heard.get(1).requestId());
  }

  @Test
  void leavesNothingOnThisThread() {
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
  }

  @Test
  void isSwitchedOffByTheConfiguration() {
    try (ApplicationContext off = Application.start("http", Map.of("tracker.context", false));
        HttpClient other = HttpClient.create(off.getBean(EmbeddedServer.class).getURL())) {
      other.toBlocking().retrieve("/greetings/loop/you");

      assertThat(off.getBean(Beans.Hearing.class).all)
          .singleElement()
          .extracting(Beans.Heard::requestId)
          .isNull();
    }
  }
}
