package dev.tracker.mutiny;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.DeferredActivity;
import dev.tracker.spi.DeferredCompletion;
import dev.tracker.testing.RecordingTracker;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.AbstractMulti;
import io.smallrye.mutiny.operators.AbstractUni;
import io.smallrye.mutiny.subscription.MultiSubscriber;
import io.smallrye.mutiny.subscription.UniSubscriber;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of items, demand, contexts, and sources that misbehave. */
class SourceTest {
  private static final IllegalStateException FAILURE = new IllegalStateException();

  private final RecordingTracker tracker = new RecordingTracker();
  private final List<Object> results = new ArrayList<>();

  @Test
  void reportsTheLastItemOfMany() {
    List<Integer> items =
        MutinyAdapter.defer(numbers(), activity(true)).collect().asList().await().indefinitely();

    assertThat(items).hasSize(100);
    assertThat(results).containsExactly(100);
  }

  @Test
  void keepsNoItemThatNobodyWants() {
    List<Integer> items =
        MutinyAdapter.defer(numbers(), activity(false)).collect().asList().await().indefinitely();

    assertThat(items).hasSize(100);
    assertThat(results).containsExactly((Object) null);
  }

  @Test
  void passesDemandUntouched() {
    List<Long> requests = new ArrayList<>();
    AssertSubscriber<Integer> subscriber =
        MutinyAdapter.defer(numbers().onRequest().invoke(requests::add), activity(true))
            .subscribe()
            .withSubscriber(AssertSubscriber.create(0));

    subscriber.request(3).assertItems(1, 2, 3);
    subscriber.request(2).assertItems(1, 2, 3, 4, 5);
    subscriber.cancel();

    assertThat(requests).containsExactly(3L, 2L);
    assertThat(results).hasSize(1);
  }

  @Test
  void keepsTheItemsAndTheirOrderOnOtherThreads() {
    Multi<Integer> source = numbers().runSubscriptionOn(Infrastructure.getDefaultExecutor());

    List<Integer> items =
        MutinyAdapter.defer(source, activity(true))
            .emitOn(Infrastructure.getDefaultExecutor())
            .collect()
            .asList()
            .await()
            .atMost(Duration.ofSeconds(30));

    assertThat(items).hasSize(100).isSorted();
    assertThat(results).containsExactly(100);
  }

  @Test
  void failsWithAUniThatThrows() {
    Uni<Integer> broken =
        new AbstractUni<>() {
          @Override
          public void subscribe(UniSubscriber<? super Integer> subscriber) {
            throw FAILURE;
          }
        };

    assertThat(
            catchThrowable(
                () -> MutinyAdapter.defer(broken, activity(true)).subscribe().asCompletionStage()))
        .isSameAs(FAILURE);
    assertThat(results).containsExactly(FAILURE);
  }

  @Test
  void failsWithAMultiThatThrows() {
    Multi<Integer> broken =
        new AbstractMulti<>() {
          @Override
          public void subscribe(MultiSubscriber<? super Integer> subscriber) {
            throw FAILURE;
          }
        };

    assertThat(
            catchThrowable(
                () ->
                    MutinyAdapter.defer(broken, activity(true))
                        .subscribe()
                        .withSubscriber(AssertSubscriber.create())))
        .isSameAs(FAILURE);
    assertThat(results).containsExactly(FAILURE);
  }

  @Test
  void passesTheSubscribersContext() {
    Uni<String> uni = Uni.createFrom().context(context -> Uni.createFrom().item(name(context)));
    Multi<String> multi =
        Multi.createFrom().context(context -> Multi.createFrom().item(name(context)));
    Context context = Context.of("name", "Ada");

    assertThat(MutinyAdapter.defer(uni, activity(true)).awaitUsing(context).indefinitely())
        .isEqualTo("Ada");
    assertThat(
            MutinyAdapter.defer(multi, activity(true)).toUni().awaitUsing(context).indefinitely())
        .isEqualTo("Ada");
  }

  @Test
  void startsInTheContextOfTheCall() {
    tracker.patience(Duration.ZERO); // it is looked at while it is under way
    ActivityContext context = ActivityContext.root().withNewRequestId();
    OrderService service = new TrackedOrderService(new OrderDelegate(), tracker);
    Uni<Order> order = context.wrapSupplier(() -> service.placeUni("tea")).get();

    order.subscribe().withSubscriber(UniAssertSubscriber.create());

    assertThat(tracker).onlyActivity().hasContext(context);
  }

  private static Multi<Integer> numbers() {
    return Multi.createFrom().range(1, 101);
  }

  @SuppressWarnings({"deprecation", "removal"}) // Mutiny 2 has no other.
  private static String name(Context context) {
    return context.getOrElse("name", () -> "nobody");
  }

  private <T> DeferredActivity<T> activity(boolean wantsResult) {
    TrackedMethod method = TrackedMethod.of(OrderService.class, "count", "count", "", Effect.READ);
    DeferredCompletion completion =
        (activity, result, error) -> {
          results.add(error == null ? result : error);
          activity.end();
        };
    return wantsResult
        ? DeferredActivity.of(
            tracker,
            method,
            ActivityContext.root(),
            null,
            in -> tracker.start(in, method),
            completion)
        : DeferredActivity.ignoringResult(
            tracker,
            method,
            ActivityContext.root(),
            null,
            in -> tracker.start(in, method),
            completion);
  }
}
