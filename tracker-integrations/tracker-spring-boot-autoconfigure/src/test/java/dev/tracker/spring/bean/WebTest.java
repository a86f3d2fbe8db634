package dev.tracker.spring.bean;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.TrackActivity;
import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordingTracker;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The rows of the table about what comes in and goes out over HTTP. */
class WebTest {

  /** What a server offers, and a client calls. */
  @TrackActivity(subject = "price")
  interface Prices {
    @GetExchange("/prices/{id}")
    @TrackActivity(args = "id", operation = "get")
    String price(@PathVariable("id") String id);
  }

  @Configuration(proxyBeanMethods = false)
  static class Client {
    @Bean
    Prices prices() {
      RestClient client =
          RestClient.builder()
              .baseUrl("http://prices")
              .requestFactory((URI uri, HttpMethod method) -> answering(uri, method))
              .build();
      return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
          .build()
          .createClient(Prices.class);
    }

    private static MockClientHttpRequest answering(URI uri, HttpMethod method) {
      MockClientHttpRequest request = new MockClientHttpRequest(method, uri);
      MockClientHttpResponse response =
          new MockClientHttpResponse(uri.getPath().getBytes(UTF_8), HttpStatus.OK);
      response.getHeaders().setContentType(MediaType.TEXT_PLAIN);
      request.setResponse(response);
      return request;
    }
  }

  @Test
  void httpClientIsTracked() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
        .withUserConfiguration(Recording.class, Client.class)
        .run(
            context -> {
              assertThat(context.getBean(Prices.class).price("7")).isEqualTo("/prices/7");
              assertThat(context.getBean(RecordingTracker.class))
                  .keptTheContract()
                  .onlyActivity()
                  .hasOperation("get")
                  .hasArguments("id", "7");
            });
  }

  @RestController
  static class PriceController implements Prices {
    @Override
    @GetMapping("/prices/{id}")
    public String price(@PathVariable("id") String id) {
      return "price of " + id;
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  static class Mvc {}

  @Test
  void controllerBehindAnInterfaceIsMapped() {
    new WebApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
        .withUserConfiguration(Recording.class, Mvc.class, PriceController.class)
        .run(
            context -> {
              MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
              mvc.perform(MockMvcRequestBuilders.get("/prices/3"))
                  .andExpect(MockMvcResultMatchers.status().isOk())
                  .andExpect(MockMvcResultMatchers.content().string("price of 3"));
              assertThat(context.getBean(RecordingTracker.class)).recordedActivities(1);
            });
  }
}
