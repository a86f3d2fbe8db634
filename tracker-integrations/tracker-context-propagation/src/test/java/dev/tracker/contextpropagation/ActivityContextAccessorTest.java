package dev.tracker.contextpropagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import io.micrometer.context.ContextAccessor;
import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActivityContextAccessorTest {
  private final ContextSnapshotFactory snapshots = ContextSnapshotFactory.builder().build();
  private final ContextSnapshotFactory clearing =
      ContextSnapshotFactory.builder().clearMissing(true).build();
  private final ActivityContext outer = named("outer");
  private final ActivityContext inner = named("inner");

  @BeforeEach
  @AfterEach
  void nothingIsCurrent() {
    assertCurrent(ActivityContext.root());
  }

  @Test
  void isFoundAsAService() {
    assertThat(ContextRegistry.getInstance().getThreadLocalAccessors())
        .hasAtLeastOneElementOfType(ActivityContextAccessor.class);
  }

  @Test
  void hasNoValueWhereNoContextWasMadeCurrent() {
    assertThat(new ActivityContextAccessor().getValue()).isNull();
  }

  @Test
  void takesTheCurrentContextAlongToATask() throws Exception {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      ExecutorService carrying = ContextExecutorService.wrap(threads, () -> snapshots.captureAll());
      ContextScope scope = outer.makeCurrent();
      try (scope) {
        assertThat(carrying.submit(ActivityContext::current).get()).isSameAs(outer);
      }
      assertThat(threads.submit(ActivityContext::current).get()).isSameAs(ActivityContext.root());
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void nestsSnapshotsAndScopes() {
    ContextSnapshot ofOuter = captured(outer);
    ContextSnapshot ofInner = captured(inner);
    ActivityContext within = named("within");

    ContextSnapshot.Scope first = ofOuter.setThreadLocals();
    try (first) {
      assertCurrent(outer);
      ContextScope scope = within.makeCurrent();
      try (scope) {
        ContextSnapshot.Scope second = ofInner.setThreadLocals();
        try (second) {
          assertCurrent(inner);
        }
        assertCurrent(within);
      }
      assertCurrent(outer);
    }
  }

  @Test
  void clearsWhatASnapshotDoesNotHave() {
    ContextSnapshot empty = clearing.captureAll();

    ContextScope scope = outer.makeCurrent();
    try (scope) {
      ContextSnapshot.Scope cleared = empty.setThreadLocals();
      try (cleared) {
        assertCurrent(ActivityContext.root());
      }
      assertCurrent(outer);
    }
  }

  @Test
  void snapshotsClosedOutOfOrderLeaveWhatTheLastOfThemFound() {
    ContextSnapshot.Scope first = captured(outer).setThreadLocals();
    ContextSnapshot.Scope second = captured(inner).setThreadLocals();

    first.close();
    assertCurrent(ActivityContext.root());

    second.close();
    assertCurrent(outer);

    first.close();
  }

  @Test
  void whateverElseIsUnderTheKeyHurtsNobody() {
    ThreadLocal<String> others = new ThreadLocal<>();
    ContextRegistry registry =
        new ContextRegistry()
            .registerContextAccessor(new MapAccessor())
            .registerThreadLocalAccessor("before", others)
            .registerThreadLocalAccessor(new ActivityContextAccessor())
            .registerThreadLocalAccessor("after", new ThreadLocal<String>());
    Map<Object, Object> values =
        Map.of("before", "theirs", ActivityContext.class, "no context", "after", "theirs");
    ContextSnapshotFactory factory =
        ContextSnapshotFactory.builder().contextRegistry(registry).build();

    ContextScope scope = outer.makeCurrent();
    try (scope) {
      ContextSnapshot.Scope set = factory.setThreadLocalsFrom(values);
      try (set) {
        assertThat(others.get()).isEqualTo("theirs");
        assertCurrent(outer);
      }
      assertThat(others.get()).isNull();
      assertCurrent(outer);
    }
  }

  @Test
  @SuppressWarnings("deprecation") // Older libraries call reset.
  void neverThrows() {
    ActivityContextAccessor accessor = new ActivityContextAccessor();

    assertThatCode(() -> accessor.setValue("no context")).doesNotThrowAnyException();
    assertThatCode(() -> accessor.setValue(null)).doesNotThrowAnyException();
    assertThatCode(() -> accessor.restore("no context")).doesNotThrowAnyException();
    assertThatCode(() -> accessor.restore(null)).doesNotThrowAnyException();
    assertThatCode(accessor::restore).doesNotThrowAnyException();
    ContextScope scope = outer.makeCurrent();
    try (scope) {
      assertThatCode(accessor::reset).doesNotThrowAnyException();
      assertCurrent(ActivityContext.root());
      accessor.restore(outer);
    }
  }

  private ContextSnapshot captured(ActivityContext context) {
    ContextScope scope = context.makeCurrent();
    try (scope) {
      return snapshots.captureAll();
    }
  }

  private static void assertCurrent(ActivityContext expected) {
    assertThat(ActivityContext.current()).isSameAs(expected);
  }

  private static ActivityContext named(String name) {
    return ActivityContext.root().with(ContextKey.REQUEST_ID, name);
  }

  private static final class MapAccessor implements ContextAccessor<Map<?, ?>, Map<?, ?>> {

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // There is no class of generic maps.
    public Class<? extends Map<?, ?>> readableType() {
      return (Class) Map.class;
    }

    @Override
    public void readValues(Map<?, ?> source, Predicate<Object> keys, Map<Object, Object> target) {
      source.forEach(
          (key, value) -> {
            if (keys.test(key)) {
              target.put(key, value);
            }
          });
    }

    @Override
    @SuppressWarnings("unchecked") // As it is declared.
    public <T> T readValue(Map<?, ?> source, Object key) {
      return (T) source.get(key);
    }

    @Override
    public Class<? extends Map<?, ?>> writeableType() {
      return readableType();
    }

    @Override
    public Map<?, ?> writeValues(Map<Object, Object> values, Map<?, ?> target) {
      return values;
    }
  }
}
