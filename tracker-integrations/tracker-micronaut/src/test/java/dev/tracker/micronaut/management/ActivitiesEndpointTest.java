package dev.tracker.micronaut.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tracker.micronaut.Application;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActivitiesEndpointTest {
  private static final Map<String, Object> OPEN = Map.of("endpoints.activities.sensitive", false);

  @Test
  void tellsWhatIsTrackedAndWhatBecameOfIt() throws IOException {
    try (ApplicationContext beans = Application.start("management", OPEN);
        HttpClient client = client(beans)) {
      Doors doors = beans.getBean(Doors.class);
      doors.openDoor("front");
      assertThatThrownBy(() -> doors.openDoor("")).hasMessage("no name");

      JsonNode rows = rows(client);

      assertThat(rows).hasSize(2);
      JsonNode open = rows.get(1);
      assertThat(open.get("interfaceName").asText()).isEqualTo(Doors.class.getName());
      assertThat(open.get("method").asText()).isEqualTo("openDoor");
      assertThat(open.get("operation").asText()).isEqualTo("open");
      assertThat(open.get("subject").asText()).isEqualTo("door");
      assertThat(open.get("effect").asText()).isEqualTo("CHANGE");
      assertThat(open.get("beans").get(0).asText()).isEqualTo(DefaultDoors.class.getName());
      assertThat(open.get("enabled").asBoolean()).isTrue();
      JsonNode seen = open.get("seen");
      assertThat(seen.get("calls").asInt()).isEqualTo(2);
      assertThat(seen.get("active").asInt()).isZero();
      assertThat(seen.get("failures").asInt()).isEqualTo(1);
      assertThat(seen.get("changes").asInt()).isEqualTo(1);
      assertThat(seen.get("lastFailure").get("type").asText())
          .isEqualTo(IllegalStateException.class.getName());
    }
  }

  @Test
  void switchesOperationsWhereThatIsAllowed() throws IOException {
    Map<String, Object> writable =
        Map.of("endpoints.activities.sensitive", false, "endpoints.activities.writable", true);
    try (ApplicationContext beans = Application.start("management", writable);
        HttpClient client = client(beans)) {
      Doors doors = beans.getBean(Doors.class);
      doors.openDoor("front");
      turn(client, "open", false);
      doors.openDoor("front");

      JsonNode open = rows(client).get(1);
      assertThat(open.get("enabled").asBoolean()).isFalse();
      assertThat(open.get("seen").get("calls").asInt()).isEqualTo(1);

      turn(client, "open", true);
      doors.openDoor("front");
      assertThat(rows(client).get(1).get("seen").get("calls").asInt()).isEqualTo(2);

      assertThatThrownBy(() -> turn(client, "close", false))
          .isInstanceOfSatisfying(
              HttpClientResponseException.class,
              e -> assertThat(e.getStatus().getCode()).isEqualTo(400));
    }
  }

  @Test
  void switchesNothingByDefault() {
    try (ApplicationContext beans = Application.start("management", OPEN);
        HttpClient client = client(beans)) {
      beans.getBean(Doors.class).openDoor("front");

      assertThatThrownBy(() -> turn(client, "open", false))
          .isInstanceOfSatisfying(
              HttpClientResponseException.class,
              e -> assertThat(e.getStatus().getCode()).isEqualTo(403));
    }
  }

  /** As all endpoints of Micronaut that say nothing else. */
  @Test
  void isForUsersWhoAreKnown() {
    try (ApplicationContext beans = Application.start("management");
        HttpClient client = client(beans)) {
      assertThatThrownBy(() -> client.toBlocking().retrieve("/activities"))
          .isInstanceOfSatisfying(
              HttpClientResponseException.class,
              e -> assertThat(e.getStatus().getCode()).isEqualTo(401));
    }
  }

  private static HttpClient client(ApplicationContext beans) {
    return HttpClient.create(beans.getBean(EmbeddedServer.class).getURL());
  }

  private static JsonNode rows(HttpClient client) throws IOException {
    String json = client.toBlocking().retrieve("/activities");
    return new ObjectMapper().readTree(json).get("activities");
  }

  private static void turn(HttpClient client, String operation, boolean enabled) {
    client
        .toBlocking()
        .exchange(HttpRequest.POST("/activities/" + operation, Map.of("enabled", enabled)));
  }
}
