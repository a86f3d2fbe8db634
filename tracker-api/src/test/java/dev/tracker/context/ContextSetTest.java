package dev.tracker.context;

import static dev.tracker.fixtures.Collected.assertCollected;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contexts that are set and set back, among scopes that are opened and closed. */
class ContextSetTest {
  private final ActivityContext outer = named("outer");
  private final ActivityContext middle = named("middle");
  private final ActivityContext inner = named("inner");

  @BeforeEach
  @AfterEach
  void nothingIsCurrent() {
    assertCurrent(ActivityContext.root());
  }

  @Test
  void whatIsSetIsCurrentUntilAnotherIsSet() {
    ContextScope.set(outer);
    assertCurrent(outer);

    ContextScope.set(inner);
    assertCurrent(inner);

    ContextScope.set(outer);
    assertCurrent(outer);

    ContextScope.set(ActivityContext.root());
  }

  @Test
  void whatIsSetWithinAScopeGivesWayToIt() {
    ContextScope scope = outer.makeCurrent();
    ContextScope.set(inner);
    assertCurrent(inner);

    ContextScope.set(outer);
    assertCurrent(outer);

    scope.close();
  }

  @Test
  void whatWasSetAroundAScopeComesBackWhenTheScopeIsClosed() {
    ContextScope.set(outer);
    ContextScope scope = middle.makeCurrent();
    ContextScope.set(inner);
    ContextScope.set(middle);
    assertCurrent(middle);

    scope.close();
    assertCurrent(outer);

    ContextScope.set(ActivityContext.root());
  }

  @Test
  void theRootHidesTheScopesAroundIt() {
    ContextScope scope = outer.makeCurrent();
    try (scope) {
      ContextScope.set(ActivityContext.root());
      assertCurrent(ActivityContext.root());

      ContextScope.set(outer);
      assertCurrent(outer);
    }
  }

  @Test
  void aScopeThatIsLeftOpenDoesNotOutliveWhatIsSetBack() {
    ContextScope.set(outer);
    ContextScope forgotten = inner.makeCurrent();

    ContextScope.set(ActivityContext.root());
    assertCurrent(ActivityContext.root());

    forgotten.close();
    ContextScope.set(ActivityContext.root());
  }

  @Test
  void settingOftenRetainsNothing() {
    WeakReference<ActivityContext> first = setOften();

    assertCollected(first);

    ContextScope.set(ActivityContext.root());
  }

  private static WeakReference<ActivityContext> setOften() {
    ActivityContext first = named("first");
    ContextScope.set(first);
    for (int i = 0; i < 1000; i++) {
      ContextScope.set(named("later"));
    }
    return new WeakReference<>(first);
  }

  private static void assertCurrent(ActivityContext expected) {
    assertThat(ActivityContext.current()).isSameAs(expected);
  }

  private static ActivityContext named(String name) {
    return ActivityContext.root().with(ContextKey.REQUEST_ID, name);
  }
}
