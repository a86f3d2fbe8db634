package dev.tracker.spring.journal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.Activity;
import dev.tracker.context.ActivityContext;
import dev.tracker.journaltestkit.InMemoryJournal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A whole application with a port. */
class JournalPageEndpointTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {
    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
      return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }

    @Bean
    InMemoryJournal journal() throws Exception {
      InMemoryJournal journal = InMemoryJournal.open();
      journal
          .transactions()
          .run(
              connection -> {
                try (Activity activity =
                    journal.tracker().start(ActivityContext.root(), "create", "order")) {
                  activity.reportChange("<b>o-1</b>", Map.of("n", 1));
                }
                return true;
              });
      journal.keep();
      return journal;
    }

    @Bean
    DataSource dataSource(InMemoryJournal journal) {
      return journal.dataSource();
    }
  }

  private static ConfigurableApplicationContext start(String exposed) {
    return new SpringApplicationBuilder(Application.class)
        .properties(
            "server.port=0",
            "tracker.journal.enabled=false",
            "spring.sql.init.mode=never",
            "spring.jpa.hibernate.ddl-auto=none",
            "management.endpoints.web.exposure.include=" + exposed)
        .run();
  }

  private static HttpResponse<String> send(
      ConfigurableApplicationContext context, String query, HttpRequest.Builder request)
      throws Exception {
    String port = context.getEnvironment().getProperty("local.server.port");
    URI uri = URI.create("http://localhost:" + port + "/actuator/journal" + query);
    return HttpClient.newHttpClient().send(request.uri(uri).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder accepting(String type) {
    return HttpRequest.newBuilder().header("Accept", type);
  }

  @Test
  void showsThePageAtTheActuator() throws Exception {
    try (ConfigurableApplicationContext context = start("journal")) {
      HttpResponse<String> list = send(context, "", accepting("text/html,*/*;q=0.8"));
      assertThat(list.statusCode()).isEqualTo(200);
      assertThat(list.headers().firstValue("Content-Type").orElseThrow())
          .startsWithIgnoringCase("text/html");
      assertThat(list.body())
          .contains("What happened", "&lt;b&gt;o-1&lt;/b&gt;")
          .doesNotContain("<b>");

      HttpResponse<String> css = send(context, "?asset=page.css", accepting("text/css,*/*;q=0.1"));
      assertThat(css.headers().firstValue("Content-Type").orElseThrow())
          .startsWithIgnoringCase("text/css");
      HttpResponse<String> script = send(context, "?asset=page.js", accepting("*/*"));
      assertThat(script.headers().firstValue("Content-Type").orElseThrow())
          .startsWithIgnoringCase("text/javascript");
      HttpResponse<String> history =
          send(
              context,
              "?view=history&subject=order&id=%3Cb%3Eo-1%3C%2Fb%3E",
              accepting("text/html"));
      assertThat(history.statusCode()).isEqualTo(200);
      assertThat(send(context, "?view=nothing", accepting("text/html")).statusCode())
          .isEqualTo(404);
      assertThat(send(context, "?before=x", accepting("text/html")).statusCode()).isEqualTo(400);
      assertThat(send(context, "/../../etc/passwd", accepting("text/html")).statusCode())
          .isGreaterThanOrEqualTo(400);
    }
  }

  @Test
  void hasNoOperationThatWrites() throws Exception {
    try (ConfigurableApplicationContext context = start("journal")) {
      HttpRequest.Builder post =
          HttpRequest.newBuilder()
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString("{}"));
      assertThat(send(context, "", post).statusCode()).isGreaterThanOrEqualTo(400);
      assertThat(send(context, "", HttpRequest.newBuilder().DELETE()).statusCode())
          .isGreaterThanOrEqualTo(400);
    }
  }

  @Test
  void isNotThereUnlessItIsExposed() throws Exception {
    try (ConfigurableApplicationContext context = start("health")) {
      assertThat(context.getBeanNamesForType(JournalPageEndpoint.class)).isEmpty();
      assertThat(send(context, "", accepting("text/html")).statusCode()).isEqualTo(404);
    }
  }
}
