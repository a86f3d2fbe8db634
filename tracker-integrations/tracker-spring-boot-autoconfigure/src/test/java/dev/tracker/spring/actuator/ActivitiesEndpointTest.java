package dev.tracker.spring.actuator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** A whole application with a port. */
class ActivitiesEndpointTest {

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
      })
  static class Application {
    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
      return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
          .csrf(AbstractHttpConfigurer::disable)
          .build();
    }

    @Bean
    Doors doors() {
      return name -> {
        if (name.isEmpty()) {
          throw new IllegalStateException("no name");
        }
      };
    }
  }

  private static ConfigurableApplicationContext start(String... properties) {
    return new SpringApplicationBuilder(Application.class)
        .properties(
            Stream.concat(
                    Stream.of(
                        "server.port=0", "management.endpoints.web.exposure.include=activities"),
                    Arrays.stream(properties))
                .toArray(String[]::new))
        .run();
  }

  private static HttpResponse<String> send(
      ConfigurableApplicationContext context, String path, HttpRequest.Builder request)
      throws Exception {
    String port = context.getEnvironment().getProperty("local.server.port");
    URI uri = URI.create("http://localhost:" + port + "/actuator/activities" + path);
    return HttpClient.newHttpClient().send(request.uri(uri).build(), BodyHandlers.ofString());
  }

  @Test
  void tellsWhatIsTrackedAndWhatBecameOfIt() throws Exception {
    try (ConfigurableApplicationContext context = start()) {
      Doors doors = context.getBean(Doors.class);
      doors.open("front");
      assertThatThrownBy(() -> doors.open("")).isInstanceOf(IllegalStateException.class);

      String body = send(context, "", HttpRequest.newBuilder()).body();

      assertThat(body)
          .contains(
              "\"interfaceName\":\"dev.tracker.spring.actuator.Doors\"",
              "\"operation\":\"open\"",
              "\"subject\":\"door\"",
              "\"effect\":\"CHANGE\"",
              "\"beans\":[\"doors\"]",
              "\"calls\":2",
              "\"failures\":1",
              "\"changes\":1",
              "java.lang.IllegalStateException")
          .doesNotContain("no name");
    }
  }

  @Test
  void switchesOnlyWhereThatIsAllowed() throws Exception {
    try (ConfigurableApplicationContext context = start()) {
      assertThat(turnOff(context)).isGreaterThanOrEqualTo(400);
    }
    try (ConfigurableApplicationContext context =
        start("management.endpoint.activities.access=unrestricted")) {
      assertThat(turnOff(context)).isEqualTo(204);
      context.getBean(Doors.class).open("front");
      assertThat(send(context, "", HttpRequest.newBuilder()).body())
          .contains("\"enabled\":false", "\"calls\":0");
    }
  }

  @Test
  void switchesNoOperationThatIsNotThere() throws Exception {
    try (ConfigurableApplicationContext context =
        start("management.endpoint.activities.access=unrestricted")) {
      assertThat(turnOff(context, "shut")).isEqualTo(400);
    }
  }

  private static int turnOff(ConfigurableApplicationContext context) throws Exception {
    return turnOff(context, "open");
  }

  private static int turnOff(ConfigurableApplicationContext context, String operation)
      throws Exception {
    return send(
            context,
            "/" + operation,
            HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"enabled\":false}")))
        .statusCode();
  }
}
