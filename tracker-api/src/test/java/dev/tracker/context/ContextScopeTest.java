package dev.tracker.context;

import static dev.tracker.fixtures.Collected.assertCollected;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContextScopeTest {
  private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
  private final ActivityContext outer = named("outer");
  private final ActivityContext middle = named("middle");
  private final ActivityContext inner = named("inner");

  @BeforeEach
  @AfterEach
  void nothingIsCurrent() {
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
  }

  @AfterEach
  void endThread() {
    otherThread.shutdownNow();
  }

  @Test
  void anOuterScopeClosedFirstLeavesTheInnerCurrent() {
    ContextScope outerScope = outer.makeCurrent();
    ContextScope innerScope = inner.makeCurrent();

    outerScope.close();
    assertThat(ActivityContext.current()).isSameAs(inner);

    innerScope.close();
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
  }

  @Test
  void aMiddleScopeClosedFirstIsSkippedLater() {
    ContextScope outerScope = outer.makeCurrent();
    ContextScope middleScope = middle.makeCurrent();
    ContextScope innerScope = inner.makeCurrent();

    middleScope.close();
    assertThat(ActivityContext.current()).isSameAs(inner);

    innerScope.close();
    assertThat(ActivityContext.current()).isSameAs(outer);

    outerScope.close();
  }

  @Test
  void closingAgainTakesNothingElseAway() {
    ContextScope outerScope = outer.makeCurrent();
    ContextScope first = inner.makeCurrent();
    first.close();
    ContextScope second = inner.makeCurrent();

    first.close();
    assertThat(ActivityContext.current()).isSameAs(inner);

    second.close();
    second.close();
    assertThat(ActivityContext.current()).isSameAs(outer);
    outerScope.close();
    outerScope.close();
  }

  @Test
  void theSameContextMayBeCurrentTwice() {
    ContextScope first = outer.makeCurrent();
    ContextScope second = outer.makeCurrent();

    first.close();
    assertThat(ActivityContext.current()).isSameAs(outer);
    second.close();
  }

  @Test
  void theRootCanBeMadeCurrentWithinAnother() {
    ContextScope outerScope = outer.makeCurrent();
    ContextScope rootScope = ActivityContext.root().makeCurrent();
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());

    rootScope.close();
    assertThat(ActivityContext.current()).isSameAs(outer);
    outerScope.close();
  }

  @Test
  void scopesNestAsDeepAsTheyLike() {
    int depth = 100_000;
    Deque<ContextScope> scopes = new ArrayDeque<>();
    Deque<ActivityContext> contexts = new ArrayDeque<>();
    for (int i = 0; i < depth; i++) {
      contexts.push(named("level"));
      scopes.push(contexts.peek().makeCurrent());
    }
    while (!scopes.isEmpty()) {
      assertThat(ActivityContext.current()).isSameAs(contexts.pop());
      scopes.pop().close();
    }
  }

  @Test
  void closingOnAnotherThreadHarmsNeither() throws Exception {
    ContextScope outerScope = outer.makeCurrent();
    ContextScope innerScope = inner.makeCurrent();

    ContextScope othersScope = otherThread.submit(middle::makeCurrent).get();
    otherThread.submit(innerScope::close).get();

    assertThat(ActivityContext.current()).isSameAs(outer);
    assertThat(otherThread.submit(ActivityContext::current).get()).isSameAs(middle);

    othersScope.close();
    assertThat(ActivityContext.current()).isSameAs(outer);
    assertThat(otherThread.submit(ActivityContext::current).get()).isSameAs(ActivityContext.root());

    innerScope.close();
    assertThat(ActivityContext.current()).isSameAs(outer);
    outerScope.close();
  }

  @Test
  void anotherThreadClosingAtTheSameTimeNeverShowsAStrangeContext() throws Exception {
    int rounds = 300;
    AtomicReference<ContextScope> toClose = new AtomicReference<>();
    Future<?> closer =
        otherThread.submit(
            () -> {
              for (int closed = 0; closed < rounds; ) {
                ContextScope scope = toClose.getAndSet(null);
                if (scope == null) {
                  Thread.onSpinWait();
                } else {
                  scope.close();
                  closed++;
                }
              }
            });
    ContextScope outerScope = outer.makeCurrent();
    for (int i = 0; i < rounds; i++) {
      toClose.set(inner.makeCurrent());
      ActivityContext seen = ActivityContext.current();
      while (seen == inner) {
        seen = ActivityContext.current();
      }
      assertThat(seen).isSameAs(outer);
    }
    closer.get();
    outerScope.close();
  }

  @Test
  void closedScopesRetainNothingWhicheverWayTheyAreClosed() throws Exception {
    assertCollected(closedInOrder());
    assertCollected(closedOutOfOrder());

    ContextScope[] held = new ContextScope[1];
    WeakReference<ActivityContext> closedElsewhere = openNew(held);
    otherThread.submit(held[0]::close).get();
    assertCollected(closedElsewhere);
  }

  @Test
  void anOuterContextIsReleasedWhileTheInnerIsStillOpen() {
    ContextScope[] held = new ContextScope[1];
    WeakReference<ActivityContext> closedFirst = openNew(held);
    ContextScope innerScope = inner.makeCurrent();
    held[0].close();

    assertCollected(closedFirst);
    assertThat(ActivityContext.current()).isSameAs(inner);
    innerScope.close();
  }

  @Test
  void scopesThatOverlapForeverDoNotPileUp() throws Exception {
    int overlap = 3;
    Deque<ContextScope> open = new ArrayDeque<>();
    open.add(named("first").makeCurrent());
    WeakReference<ContextScope> first = new WeakReference<>(open.peek());
    for (int i = 0; i < 100; i++) {
      open.add(named("next").makeCurrent());
      if (open.size() > overlap) {
        otherThread.submit(open.remove()::close).get();
      }
    }

    assertCollected(first);
    open.forEach(ContextScope::close);
  }

  private static WeakReference<ActivityContext> closedInOrder() {
    ActivityContext context = named("in order");
    context.makeCurrent().close();
    return new WeakReference<>(context);
  }

  private static WeakReference<ActivityContext> closedOutOfOrder() {
    ActivityContext context = named("out of order");
    ContextScope first = context.makeCurrent();
    ContextScope second = context.makeCurrent();
    first.close();
    second.close();
    return new WeakReference<>(context);
  }

  private static WeakReference<ActivityContext> openNew(ContextScope[] held) {
    ActivityContext context = named("new");
    held[0] = context.makeCurrent();
    return new WeakReference<>(context);
  }

  private static ActivityContext named(String requestId) {
    return ActivityContext.root().with(ContextKey.REQUEST_ID, requestId);
  }
}
