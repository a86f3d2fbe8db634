package dev.tracker.reactor;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.testing.RecordingTracker;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.CoreSubscriber;
import reactor.core.Disposable;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class TrackedMonoTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final ItemService service = new TrackedItemService(new SuppliedItems(), tracker);
  private boolean neverEnds;

  @AfterEach
  void theContractIsKept() {
    if (!neverEnds) {
      assertThat(tracker).keptTheContract();
    }
  }

  @Test
  void nothingIsTrackedBeforeTheSubscription() {
    service.get(() -> Mono.just(Item.CUP));

    assertThat(tracker).recordedNothing();
  }

  @Test
  void aValueIsTheResult() {
    StepVerifier.create(service.create(() -> Mono.just(Item.CUP)))
        .expectNext(Item.CUP)
        .verifyComplete();

    assertThat(tracker)
        .onlyActivity()
        .hasOperation("create")
        .hasSubject("item")
        .startedOnThread(Thread.currentThread())
        .detached()
        .reportedChange("1", "cup")
        .ended();
  }

  @Test
  void anEmptyMonoResultsInNothing() {
    StepVerifier.create(service.create(Mono::empty)).verifyComplete();

    assertThat(tracker).onlyActivity().reportedChange(null, null).ended();
  }

  @Test
  void anOptionalIsSeenThrough() {
    assertThat(service.rename(() -> Mono.just(Optional.of(Item.JUG))).block()).contains(Item.JUG);
    assertThat(service.rename(() -> Mono.just(Optional.empty())).block()).isEmpty();

    assertThat(tracker).activity(0).reportedChange("2", "jug");
    assertThat(tracker).activity(1).reportedChange(null, null);
  }

  @Test
  void wildcardsAndTypeVariablesAreTracked() {
    assertThat(service.findAny(() -> Mono.just("anything")).block()).isEqualTo("anything");
    Item created = service.createOf(() -> Mono.just(Item.CUP)).block();

    assertThat(created).isSameAs(Item.CUP);
    assertThat(tracker).activity(0).reportedNoChange().ended();
    assertThat(tracker).activity(1).reportedChange("1", Item.CUP).ended();
  }

  @Test
  void anErrorIsTheFailure() {
    IOException error = new IOException("disk");

    StepVerifier.create(service.get(() -> Mono.error(error)))
        .verifyErrorSatisfies(thrown -> assertThat(thrown).isSameAs(error));

    assertThat(tracker).onlyActivity().failedWith(error).ended();
  }

  @Test
  void anErrorThatReactorWrappedIsUnwrapped() {
    IOException error = new IOException("disk");

    StepVerifier.create(service.get(() -> Mono.error(Exceptions.propagate(error)))).verifyError();

    assertThat(tracker).onlyActivity().failedWith(error);
  }

  @Test
  void cancellationIsAFailure() {
    StepVerifier.create(service.get(Mono::never)).thenCancel().verify();

    assertThat(tracker).onlyActivity().failedWith(CancellationException.class).ended();
  }

  @Test
  void cancellationMayBeExpected() {
    StepVerifier.create(service.delete("1", Mono::never)).thenCancel().verify();

    assertThat(tracker).onlyActivity().didNotFail().reportedNoChange().ended();
  }

  @Test
  void completionWithoutAValueIsAChange() {
    StepVerifier.create(service.delete("1", Mono::empty)).verifyComplete();

    assertThat(tracker).onlyActivity().reportedChange("1", null).ended();
  }

  @Test
  void aTimeoutCancels() {
    StepVerifier.create(service.get(Mono::never).timeout(Duration.ofMillis(5))).verifyError();

    assertThat(tracker).onlyActivity().failedWith(CancellationException.class);
  }

  @Test
  void nullInsteadOfAMonoIsAnActivityOfItsOwn() {
    assertThat(service.get(() -> null)).isNull();

    assertThat(tracker).onlyActivity().notDetached().didNotFail().ended();
  }

  @Test
  void aThrowInsteadOfAMonoIsAnActivityOfItsOwn() {
    IllegalStateException error = new IllegalStateException("closed");

    assertThatThrownBy(
            () ->
                service.get(
                    () -> {
                      throw error;
                    }))
        .isSameAs(error);

    assertThat(tracker).onlyActivity().notDetached().failedWith(error).ended();
  }

  @Test
  void aSourceThatThrowsOnSubscriptionFails() {
    IllegalStateException error = new IllegalStateException("closed");
    Mono<Item> refusing =
        new Mono<>() {
          @Override
          public void subscribe(CoreSubscriber<? super Item> subscriber) {
            throw error;
          }
        };

    StepVerifier.create(service.get(() -> refusing))
        .verifyErrorSatisfies(thrown -> assertThat(thrown).isSameAs(error));

    assertThat(tracker).onlyActivity().failedWith(error).ended();
  }

  @Test
  void endsOnTheThreadThatCompletes() {
    Mono<Thread> completing =
        service
            .get(() -> Mono.just(Item.CUP).delayElement(Duration.ofMillis(5)))
            .map(item -> Thread.currentThread());
    Thread completed = completing.block();

    assertThat(completed).isNotSameAs(Thread.currentThread());
    assertThat(tracker).onlyActivity().startedOnThread(Thread.currentThread());
    assertThat(tracker).onlyActivity().endedOnThread(completed);
  }

  @Test
  void startsOnTheThreadThatSubscribes() {
    Mono<Item> elsewhere =
        service.get(() -> Mono.just(Item.CUP)).subscribeOn(Schedulers.boundedElastic());

    elsewhere.block();

    assertThat(tracker.onlyActivity().calls().get(0).thread()).isNotSameAs(Thread.currentThread());
  }

  @Test
  void whatNeverEndsIsNeverEnded() {
    tracker.patience(Duration.ZERO); // all happens on this thread, and some is still under way
    neverEnds = true;
    Disposable subscription = service.get(Mono::never).subscribe();

    assertThat(tracker.onlyActivity().isEnded()).isFalse();

    subscription.dispose();
    assertThat(tracker).onlyActivity().ended();
  }

  @Test
  void eachSubscriptionIsAnActivity() {
    Mono<Item> twice = service.create(() -> Mono.just(Item.CUP));

    twice.block();
    twice.block();

    assertThat(tracker).recordedActivities(2).allEnded();
  }

  @Test
  void eachRetryOfTheCallerIsAnActivity() {
    service.get(failingTwice()::mono).retry(2).block();

    assertThat(tracker).recordedActivities(3);
    assertThat(tracker).activity(1).failedWith(IOException.class);
    assertThat(tracker).activity(2).didNotFail();
  }

  @Test
  void retriesWithinTheSourceAreOneActivity() {
    service.get(() -> failingTwice().mono().retry(2)).block();

    assertThat(tracker).onlyActivity().didNotFail();
  }

  @Test
  void eachRepetitionIsAnActivity() {
    service.get(() -> Mono.just(Item.CUP)).repeat(2).blockLast();

    assertThat(tracker).recordedActivities(3);
  }

  @Test
  void hasEndedWhenTheSubscriberSeesTheValue() {
    Mono<Boolean> endedBefore =
        service.create(() -> Mono.just(Item.CUP)).map(item -> tracker.onlyActivity().isEnded());

    assertThat(endedBefore.block()).isTrue();
  }

  @Test
  void hasEndedWhenTheSubscriberSeesTheError() {
    AtomicInteger ended = new AtomicInteger();

    service
        .get(() -> Mono.error(new IOException("disk")))
        .doOnError(error -> ended.set(tracker.onlyActivity().endCount()))
        .onErrorComplete()
        .block();

    assertThat(ended).hasValue(1);
  }

  @Test
  void aSubscriberThatCancelsOnTheValueDoesNotCancelTheActivity() {
    service.create(() -> Mono.just(Item.CUP)).flux().take(1).blockLast();

    assertThat(tracker).onlyActivity().reportedChange("1", "cup");
  }

  @Test
  void aDisabledTrackerLeavesTheSourceAlone() {
    tracker.disable();
    Mono<Item> source = Mono.just(Item.CUP);

    assertThat(service.get(() -> source)).isSameAs(source);
  }

  private static Failing failingTwice() {
    return new Failing(new AtomicInteger(2));
  }

  private record Failing(AtomicInteger times) {
    Mono<Item> mono() {
      return Mono.defer(
          () ->
              times.getAndDecrement() > 0
                  ? Mono.error(new IOException("disk"))
                  : Mono.just(Item.CUP));
    }
  }
}
