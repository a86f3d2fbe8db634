package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.testing.RecordingTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackendServiceTest {
  private static final ActivityContext CONTEXT =
      ActivityContext.root().with(ContextKey.REQUEST_ID, "4711");
  private static final Backend BACKEND = new Backend("b-1", "billing", "http");

  private final RecordingTracker tracker = new RecordingTracker();
  private final Delegate delegate = new Delegate();
  private final BackendService service = decorate(BackendService.class, delegate, tracker);

  @Test
  void reportsAChange() throws Exception {
    service.create(CONTEXT, BACKEND);

    assertThat(delegate.calls).containsExactly("create " + BACKEND);
    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasOperation("create")
        .hasSubject("backend")
        .hasContext(CONTEXT)
        .hasArguments("name", "billing", "type", "http")
        .reportedChange("b-1", Map.of("name", "billing", "type", "http"))
        .notDetached();
  }

  @Test
  void keepsTheOrderOfTheData() throws Exception {
    service.create(CONTEXT, BACKEND);

    Map<?, ?> data = (Map<?, ?>) tracker.onlyActivity().changeData();
    assertThat(List.copyOf(data.keySet())).isEqualTo(List.of("name", "type"));
  }

  @Test
  void reportsAFailure() {
    delegate.failure = new DuplicateBackend();

    Throwable thrown = catchThrowable(() -> service.create(CONTEXT, BACKEND));

    assertThat(thrown).isSameAs(delegate.failure);
    assertThat(tracker).keptTheContract().onlyActivity().failedWith(delegate.failure);
  }

  @Test
  void reportsNoChangeOfARead() {
    Backend found = service.get(CONTEXT, "b-1");

    assertThat(found).isSameAs(BACKEND);
    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasOperation("get")
        .hasArguments("id", "b-1")
        .reportedNoChange()
        .didNotFail();
  }

  @Test
  void reportsTheIdAlone() {
    service.delete(CONTEXT, "b-1");

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasOperation("delete")
        .reportedChange("b-1", null);
  }

  @Test
  void leavesTheUntrackedAlone() {
    assertThat(service.supports("http")).isTrue();

    assertThat(delegate.calls).containsExactly("supports http");
    assertThat(tracker).recordedNothing();
  }

  @Test
  void passesTheFactsOfTheMethod() throws Exception {
    service.create(CONTEXT, BACKEND);

    TrackedMethod method = tracker.onlyActivity().method();
    assertThat(method.interfaceName()).isEqualTo(BackendService.class.getName());
    assertThat(method.methodName()).isEqualTo("create");
    assertThat(method.operation()).isEqualTo("create");
    assertThat(method.subject()).isEqualTo("backend");
    assertThat(method.effect()).isEqualTo(Effect.CHANGE);
    assertThat(method.argumentKeys()).containsExactly("name", "type");
  }

  @Test
  void passesTheSameMethodEachTime() {
    service.get(CONTEXT, "b-1");
    decorate(BackendService.class, delegate, tracker).get(CONTEXT, "b-2");

    assertThat(tracker.activities().get(0).method())
        .isSameAs(tracker.activities().get(1).method())
        .extracting(TrackedMethod::effect)
        .isEqualTo(Effect.READ);
  }

  @Test
  void startsInTheCurrentContextForWantOfAnother() {
    Backend found = CONTEXT.wrapSupplier(() -> service.get(null, "b-1")).get();

    assertThat(found).isSameAs(BACKEND);

    assertThat(tracker).onlyActivity().hasContext(CONTEXT);
    assertThat(delegate.contexts).containsOnlyNulls();
  }

  @Test
  void prefersTheContextOfTheCallToTheCurrentOne() {
    ActivityContext other = ActivityContext.root().with(ContextKey.REQUEST_ID, "4712");

    Backend found = other.wrapSupplier(() -> service.get(CONTEXT, "b-1")).get();

    assertThat(found).isSameAs(BACKEND);

    assertThat(tracker).onlyActivity().hasContext(CONTEXT);
    assertThat(delegate.contexts).containsExactly(CONTEXT);
  }

  @Test
  void needsADelegateAndATracker() {
    assertThatNullPointerException()
        .isThrownBy(() -> decorate(BackendService.class, null, tracker))
        .withMessage("delegate");
    assertThatNullPointerException()
        .isThrownBy(() -> decorate(BackendService.class, delegate, null))
        .withMessage("tracker");
  }

  private static final class Delegate implements BackendService {
    final List<String> calls = new ArrayList<>();
    final List<ActivityContext> contexts = new ArrayList<>();
    DuplicateBackend failure;

    @Override
    public void create(ActivityContext context, Backend backend) throws DuplicateBackend {
      calls.add("create " + backend);
      if (failure != null) {
        throw failure;
      }
    }

    @Override
    public Backend get(ActivityContext context, String id) {
      contexts.add(context);
      return BACKEND;
    }

    @Override
    public void delete(ActivityContext context, String id) {
      calls.add("delete " + id);
    }

    @Override
    public boolean supports(String type) {
      calls.add("supports " + type);
      return true;
    }
  }
}
