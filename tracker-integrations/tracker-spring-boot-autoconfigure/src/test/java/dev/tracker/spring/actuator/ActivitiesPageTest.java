package dev.tracker.spring.actuator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.server.SecurityWebFilterChain;

/**
 * The page and its requests, with Spring Security as it is by itself, over a servlet and WebFlux.
 */
class ActivitiesPageTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
  private static final String NAME = "<img src=x onerror='alert(1)'>\"&\u202e";
  private static final String WRITABLE = "management.endpoint.activities.access=unrestricted";

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
      })
  static class Application {

    @Bean(NAME)
    Doors doors() {
      return name -> {
        if (name.isEmpty()) {
          throw new IllegalStateException("no name");
        }
      };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class OfServlet {
      @Bean
      SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
      }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    static class OfWebFlux {
      @Bean
      SecurityWebFilterChain open(ServerHttpSecurity http) {
        return http.authorizeExchange(exchanges -> exchanges.anyExchange().permitAll()).build();
      }
    }
  }

  private static ConfigurableApplicationContext start(
      WebApplicationType type, String... properties) {
    return new SpringApplicationBuilder(Application.class)
        .web(type)
        .properties(
            Stream.concat(
                    Stream.of(
                        "server.port=0",
                        "spring.application.name=<doors>",
                        "management.endpoints.web.exposure.include=activities"),
                    Stream.of(properties))
                .toArray(String[]::new))
        .run();
  }

  private HttpResponse<String> get(ConfigurableApplicationContext context, String accept)
      throws Exception {
    return send(context, "", HttpRequest.newBuilder().header("Accept", accept));
  }

  private HttpResponse<String> send(
      ConfigurableApplicationContext context, String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    String port = context.getEnvironment().getProperty("local.server.port");
    URI uri = URI.create("http://localhost:" + port + "/actuator/activities" + path);
    return client.send(request.uri(uri).build(), BodyHandlers.ofString());
  }

  private int turnOff(ConfigurableApplicationContext context, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder().POST(BodyPublishers.ofString("{\"enabled\":false}"));
    return send(context, "/open", request.headers(headers)).statusCode();
  }

  private static String meta(String page, String name) {
    Matcher found =
        Pattern.compile("<meta name=\"" + name + "\" content=\"([^\"]*)\">").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"SERVLET", "REACTIVE"})
  void browsersGetThePageAndProgramsTheData(WebApplicationType type) throws Exception {
    try (ConfigurableApplicationContext context = start(type)) {
      HttpResponse<String> page = get(context, BROWSER);
      assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
      assertThat(page.body())
          .startsWith("<!DOCTYPE html>")
          .contains("<strong>open</strong> door", "Activities of &lt;doors&gt;")
          .contains("&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&quot;&amp;\\u202e")
          .doesNotContain("<img", "\u202e", "<doors>")
          .as("nothing of it switches")
          .doesNotContain("<button", "<meta name=\"csrf-token\"");

      assertThat(get(context, "*/*").headers().firstValue("Content-Type"))
          .hasValue("application/vnd.spring-boot.actuator.v3+json");
      assertThat(get(context, "application/json").headers().firstValue("Content-Type"))
          .hasValue("application/json");
      assertThat(get(context, "application/vnd.spring-boot.actuator.v2+json").body())
          .startsWith("{\"activities\":[{\"interfaceName\":");
      assertThat(get(context, "image/png").statusCode()).isEqualTo(406);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SERVLET", "REACTIVE"})
  void switchesWithTheTokenOfThePageOnly(WebApplicationType type) throws Exception {
    try (ConfigurableApplicationContext context = start(type, WRITABLE)) {
      String page = get(context, BROWSER).body();
      assertThat(page).contains("role=\"switch\"", "data-operation=\"open\"");
      String header = meta(page, "csrf-header");
      String token = meta(page, "csrf-token");

      assertThat(turnOff(context, "Content-Type", "application/json")).isEqualTo(403);
      assertThat(turnOff(context, "Content-Type", "application/json", header, "wrong"))
          .isEqualTo(403);
      assertThat(turnOff(context, "Content-Type", "text/plain", header, token)).isEqualTo(415);
      assertThat(get(context, BROWSER).body()).contains("state\">on<");

      assertThat(turnOff(context, "Content-Type", "application/json", header, token))
          .isEqualTo(204);
      assertThat(get(context, BROWSER).body()).contains("state\">off<");
    }
  }
}
