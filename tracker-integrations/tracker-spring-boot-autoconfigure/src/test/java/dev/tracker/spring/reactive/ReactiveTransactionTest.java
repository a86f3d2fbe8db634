package dev.tracker.spring.reactive;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Outcome;
import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordingTracker;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A change is told when the reactive transaction of its subscription has been committed. */
class ReactiveTransactionTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement(proxyTargetClass = true)
  static class Application {
    @Bean
    CountingManager manager() {
      return new CountingManager();
    }

    @Bean
    TransactionalOperator operator(CountingManager manager) {
      return TransactionalOperator.create(manager);
    }

    @Bean
    BookingService bookings() {
      return new BookingService();
    }

    @Bean
    PlainBookings plainBookings() {
      return new PlainBookings();
    }
  }

  private record Running(ApplicationContext context) {
    Bookings own() {
      return context.getBean(BookingService.class);
    }

    Bookings plain() {
      return context.getBean("plainBookings", Bookings.class);
    }

    CountingManager manager() {
      return context.getBean(CountingManager.class);
    }

    TransactionalOperator operator() {
      return context.getBean(TransactionalOperator.class);
    }

    RecordingTracker tracker() {
      return context.getBean(RecordingTracker.class);
    }

    void assertSettled(int index, Outcome outcome, String... ids) {
      assertThat(tracker())
          .activity(index)
          .ended()
          .keptTheContract()
          .hasOutcome(outcome)
          .reportedChangesOf(ids);
    }

    void assertPending(int index) {
      assertThat(tracker().activities().get(index))
          .matches(each -> each.isReturned() && !each.isEnded() && !each.isChanged());
    }
  }

  private static void run(Consumer<Running> test) {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(TrackerAutoConfiguration.class))
        .withUserConfiguration(Recording.class, Application.class)
        .run(context -> test.accept(new Running(context)));
  }

  @Test
  void ownTransactionIsCommittedOnCompletion() {
    run(
        app -> {
          assertThat(app.own().book("a").block(LONG)).isEqualTo("a");
          assertThat(app.own().bookAll("b").collectList().block(LONG)).hasSize(2);
          app.assertSettled(0, Outcome.SUCCESS, "a");
          app.assertSettled(1, Outcome.SUCCESS, "b");
          assertThat(app.manager().commits).hasValue(2);
        });
  }

  @Test
  void withoutATransactionItIsToldAtOnce() {
    run(
        app -> {
          app.plain().book("a").block(LONG);
          app.assertSettled(0, Outcome.SUCCESS, "a");
        });
  }

  @Test
  void ofTheCallersTransactionTheChangeIsToldAtItsCommit() {
    run(
        app -> {
          Mono<Void> work =
              app.own()
                  .book("a")
                  .then(app.plain().book("b"))
                  .thenMany(app.plain().bookAll("c"))
                  .then(
                      Mono.fromRunnable(
                          () -> {
                            app.assertPending(0);
                            app.assertPending(1);
                            app.assertPending(2);
                          }));
          app.operator().transactional(work).block(LONG);
          app.assertSettled(0, Outcome.SUCCESS, "a");
          app.assertSettled(1, Outcome.SUCCESS, "b");
          app.assertSettled(2, Outcome.SUCCESS, "c");
          assertThat(app.manager().commits).hasValue(1);
        });
  }

  @Test
  void whatTheCallerRollsBackIsNoChange() {
    run(
        app -> {
          app.operator()
              .execute(
                  status ->
                      app.own()
                          .book("a")
                          .then(app.plain().book("b"))
                          .doOnNext(each -> status.setRollbackOnly()))
              .blockLast(LONG);
          app.assertSettled(0, Outcome.ROLLED_BACK);
          app.assertSettled(1, Outcome.ROLLED_BACK);
        });
  }

  @Test
  void laterFailureUndoesWhatWentWell() {
    run(
        app -> {
          Mono<String> work = app.own().book("a").then(app.own().fail("b"));
          assertThatThrownBy(() -> app.operator().transactional(work).block(LONG))
              .isInstanceOf(IllegalStateException.class);
          app.assertSettled(0, Outcome.ROLLED_BACK);
          app.assertSettled(1, Outcome.FAILURE);
        });
  }

  @Test
  void requiresNewIsItsOwnMatter() {
    run(
        app -> {
          app.operator()
              .execute(
                  status ->
                      app.own()
                          .book("a")
                          .then(app.own().bookApart("b"))
                          .then(app.own().book("c"))
                          .doOnNext(
                              each -> {
                                app.assertSettled(1, Outcome.SUCCESS, "b");
                                status.setRollbackOnly();
                              }))
              .blockLast(LONG);
          app.assertSettled(0, Outcome.ROLLED_BACK);
          app.assertSettled(1, Outcome.SUCCESS, "b");
          app.assertSettled(2, Outcome.ROLLED_BACK);
        });
  }

  @Test
  void commitThatFailsIsAFailure() {
    run(
        app -> {
          app.manager().failsToCommit = true;
          assertThatThrownBy(() -> app.own().book("a").block(LONG)).hasMessage("no commit");
          app.assertSettled(0, Outcome.FAILURE);
        });
  }

  @Test
  void eachSubscriptionIsSettledByItsOwnTransaction() {
    run(
        app -> {
          Mono<String> work = app.plain().book("a");
          work.block(LONG);
          app.operator()
              .execute(status -> work.doOnNext(each -> status.setRollbackOnly()))
              .blockLast(LONG);
          app.operator().transactional(work).block(LONG);
          app.assertSettled(0, Outcome.SUCCESS, "a");
          app.assertSettled(1, Outcome.ROLLED_BACK);
          app.assertSettled(2, Outcome.SUCCESS, "a");
        });
  }
}
