package dev.tracker.spring.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.containers.edge.EdgeValue;
import dev.tracker.journal.JournalTracker;
import dev.tracker.spring.boot.ContextAutoConfiguration;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The bean of docs/spring.md by which the journal has who is logged in. */
class ActorGuideTest {
  private static final Path PAGE = Path.of("../../docs/spring.md");
  private static final String SHOWN =
      """
      ```java
      @Bean
      EdgeValue actor() {
        return new EdgeValue(JournalTracker.ACTOR, SecurityUser::name);
      }
      ```
      """;

  @Configuration(proxyBeanMethods = false)
  static class Actors {
    @Bean
    EdgeValue actor() {
      return new EdgeValue(JournalTracker.ACTOR, SecurityUser::name);
    }
  }

  @AfterEach
  void logOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theUserIsTheActor() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(ContextAutoConfiguration.class))
        .withUserConfiguration(Actors.class)
        .run(
            context -> {
              ContextEdge edge = context.getBean(ContextEdge.class);
              assertThat(edge.begin(null).get(JournalTracker.ACTOR)).isNull();
              SecurityContextHolder.getContext()
                  .setAuthentication(new TestingAuthenticationToken("alice", "", "user"));
              assertThat(edge.begin(null).get(JournalTracker.ACTOR)).isEqualTo("alice");
            });
  }

  @Test
  void thePageShowsIt() throws Exception {
    assertThat(Files.readString(PAGE)).contains(SHOWN);
  }
}
