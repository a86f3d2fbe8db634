package dev.tracker.micrometer;

import static io.micrometer.observation.tck.TestObservationRegistryAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.ObservationView;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ObservationTrackerTest {
  private static final TrackedMethod CREATE =
      TrackedMethod.of(Runnable.class, "create", "create", "backend", Effect.CHANGE, "name");

  private final TestObservationRegistry registry = TestObservationRegistry.create();
  private final ObservationTracker tracker = new ObservationTracker(registry);

  @AfterEach
  void nothingStaysBehind() {
    assertThat(registry).doesNotHaveAnyRemainingCurrentObservation();
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
  }

  @Test
  void aSuccessIsObservedByTheConvention() {
    Activity activity =
        tracker.start(ActivityContext.root(), CREATE, "name", "x", "password", "hunter2", 1, 2);
    activity.reportChange("7", "data");
    activity.end();
    assertThat(registry)
        .hasSingleObservationThat()
        .hasNameEqualTo("activity")
        .hasContextualNameEqualTo("create backend")
        .hasLowCardinalityKeyValue("operation", "create")
        .hasLowCardinalityKeyValue("subject", "backend")
        .hasLowCardinalityKeyValue("outcome", "success")
        .hasHighCardinalityKeyValue("name", "x")
        .hasHighCardinalityKeyValue("password", "[REDACTED]")
        .hasHighCardinalityKeyValue("!bad_key.1", "2")
        .hasHighCardinalityKeyValue("change.id", "7")
        .hasBeenStarted()
        .hasBeenStopped()
        .doesNotHaveError();
  }

  @Test
  void aFailureHasItsError() {
    IllegalStateException error = new IllegalStateException("no");
    Activity activity = tracker.start(ActivityContext.root(), "get", "");
    activity.reportErr(error);
    activity.end();
    activity.end();
    assertThat(registry)
        .hasSingleObservationThat()
        .hasContextualNameEqualTo("get")
        .hasLowCardinalityKeyValue("subject", "none")
        .hasLowCardinalityKeyValue("outcome", "failure")
        .hasError(error);
  }

  @Test
  void theObservationIsCurrentUntilTheThreadLeaves() {
    Activity activity = tracker.start(ActivityContext.root(), CREATE);
    Observation current = registry.getCurrentObservation();
    assertThat(Objects.requireNonNull(current).getContext())
        .isInstanceOf(ActivityObservationContext.class);
    activity.detach();
    assertThat(registry.getCurrentObservation()).isNull();
    activity.end();
  }

  @Test
  void nestedActivitiesHaveParents() {
    Activity outer = tracker.start(ActivityContext.root(), "import", "users");
    Observation parent = registry.getCurrentObservation();
    Activity inner = tracker.start(ActivityContext.root(), "create", "user");
    Observation child = registry.getCurrentObservation();
    inner.end();
    outer.end();
    assertThat(Objects.requireNonNull(child).getContextView().getParentObservation())
        .isSameAs(parent);
  }

  @Test
  void theContextCarriesTheParentToOtherThreads() throws Exception {
    Activity outer = tracker.start(ActivityContext.root(), "import", "users");
    Observation parent = registry.getCurrentObservation();
    ActivityContext inside = ActivityContext.current();
    AtomicReference<Observation> child = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              Activity inner = tracker.start(inside, "create", "user");
              child.set(registry.getCurrentObservation());
              inner.end();
            });
    thread.start();
    thread.join();
    outer.detach();
    outer.end();
    assertThat(child.get().getContextView().getParentObservation()).isSameAs(parent);
  }

  private @Nullable ObservationView parentOfWhatStartsIn(ActivityContext context) {
    // Another tracker, as another module may have.
    Activity activity = new ObservationTracker(registry).start(context, "create", "user");
    try {
      return Objects.requireNonNull(registry.getCurrentObservation())
          .getContextView()
          .getParentObservation();
    } finally {
      activity.end();
    }
  }

  @Test
  void theContextCarriesTheParentWhereWhatIsAroundItIsCurrentAgain() {
    Observation request = Observation.start("request", registry);
    try (Observation.Scope scope = request.openScope()) {
      assertThat(scope).isNotNull();
      Activity outer = tracker.start(ActivityContext.root(), "import", "users");
      Observation ofOuter = registry.getCurrentObservation();
      Activity inner = tracker.start(ActivityContext.current(), "import", "team");
      Observation ofInner = registry.getCurrentObservation();
      ActivityContext inside = ActivityContext.current();
      assertThat(parentOfWhatStartsIn(inside)).isSameAs(ofInner);
      inner.detach();
      assertThat(parentOfWhatStartsIn(inside)).isSameAs(ofInner).isNotSameAs(ofOuter);
      outer.detach();
      assertThat(parentOfWhatStartsIn(inside)).isSameAs(ofInner);
      inner.end();
      outer.end();
    }
    request.stop();
  }

  @Test
  void anObservationOfSomebodyElseWithinIsTheParent() {
    Activity activity = tracker.start(ActivityContext.root(), "import", "users");
    ActivityContext inside = ActivityContext.current();
    Observation within = Observation.start("within", registry);
    try (Observation.Scope scope = within.openScope()) {
      assertThat(scope).isNotNull();
      assertThat(parentOfWhatStartsIn(inside)).isSameAs(within);
    }
    within.stop();
    activity.end();
  }

  @Test
  void overlappingActivitiesLeaveNothingBehind() {
    Activity first = tracker.start(ActivityContext.root(), "first", "");
    Activity second = tracker.start(ActivityContext.root(), "second", "");
    first.end();
    assertThat(registry.getCurrentObservation()).isNotNull();
    second.end();
  }

  @Test
  void micrometersHandlerMakesTheMetersOfTheMicrometerTracker() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    ObservationRegistry observations = ObservationRegistry.create();
    observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    Activity activity = new ObservationTracker(observations).start(ActivityContext.root(), CREATE);
    assertThat(meters.get("activity.active").longTaskTimer().activeTasks()).isOne();
    activity.reportChange("7", null);
    activity.end();
    assertThat(
            meters
                .get("activity")
                .tags("operation", "create", "subject", "backend", "outcome", "success")
                .tag("error", "none")
                .timer()
                .count())
        .isOne();
    assertThat(meters.get("activity.changes").counter().count()).isEqualTo(1);
  }

  @Test
  void aRegistryWithoutHandlersIsNotEnabled() {
    ObservationTracker idle = new ObservationTracker(ObservationRegistry.create());
    assertThat(idle.isEnabled(CREATE)).isFalse();
    assertThat(tracker.isEnabled(CREATE)).isTrue();
  }

  @Test
  void whatIsRefusedIsNotObserved() {
    registry
        .observationConfig()
        .observationPredicate(
            (name, context) ->
                !(context instanceof ActivityObservationContext activity
                    && activity.operation().equals("ping")));
    Activity activity = tracker.start(ActivityContext.root(), "ping", "");
    assertThat(activity).isSameAs(Activity.noop());
  }

  @Test
  void aConventionOfOnesOwnChangesWhatIsObserved() {
    ObservationTracker own =
        ObservationTracker.builder(registry)
            .convention(
                new ActivityObservationConvention() {
                  @Override
                  public String getName() {
                    return "acme.activity";
                  }
                })
            .build();
    own.start(ActivityContext.root(), CREATE).end();
    assertThat(registry).hasSingleObservationThat().hasNameEqualTo("acme.activity");
  }

  @Test
  void oneThatAHandlerRefusesToStartIsNotUnderWayForTheOthers() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    registry
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(meters))
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }

              @Override
              public void onStart(Observation.Context context) {
                throw new IllegalStateException("refused");
              }
            });
    assertThatThrownBy(() -> tracker.start(ActivityContext.root(), CREATE)).hasMessage("refused");
    assertThat(meters.get("activity.active").longTaskTimer().activeTasks()).isZero();
  }

  /** Throws where scopes are opened, or closed. */
  private record Leaky(boolean atOpening) implements ObservationHandler<Observation.Context> {
    @Override
    public void onScopeOpened(Observation.Context context) {
      if (atOpening) {
        throw new IllegalStateException("leaky");
      }
    }

    @Override
    public void onScopeClosed(Observation.Context context) {
      if (!atOpening) {
        throw new IllegalStateException("leaky");
      }
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }
  }

  @Test
  void aHandlerThatThrowsAtTheOpeningOfAScopeLeavesNothingCurrent() {
    ObservationRegistry leaky = ObservationRegistry.create();
    leaky.observationConfig().observationHandler(new Leaky(true));
    assertThatThrownBy(
            () -> new ObservationTracker(leaky).start(ActivityContext.root(), "create", "user"))
        .hasMessage("leaky");
    assertThat(leaky.getCurrentObservationScope()).isNull();
  }

  @Test
  void norDoesOneThatThrowsAtItsClosing() {
    ObservationRegistry leaky = ObservationRegistry.create();
    leaky.observationConfig().observationHandler(new Leaky(false));
    ObservationTracker within = new ObservationTracker(leaky);
    Activity outer = tracker.start(ActivityContext.root(), "import", "users");
    Observation ofOuter = registry.getCurrentObservation();
    Activity inner = within.start(ActivityContext.root(), "create", "user");
    assertThatThrownBy(inner::end).hasMessage("leaky");
    assertThat(registry.getCurrentObservation()).isSameAs(ofOuter);
    outer.end();
  }
}
