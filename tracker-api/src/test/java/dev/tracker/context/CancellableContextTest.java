package dev.tracker.context;

import static dev.tracker.fixtures.Collected.assertCollected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CancellableContextTest {
  private static final ContextKey<String> TENANT = ContextKey.named("tenant");

  private final Throwable cause = new IllegalStateException("the client has gone");

  @Test
  void ofManyWhoCancelAtOnceOneWins() throws Exception {
    int threads = 4;
    // Who lags behind finds the work done and catches up, so the threads meet again and again.
    List<CancellableContext> contested =
        Stream.generate(ActivityContext.root()::withCancellation).limit(20_000).toList();
    List<Callable<List<Throwable>>> cancellers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Throwable own = new IllegalStateException("canceller " + i);
      cancellers.add(() -> contested.stream().map(each -> cancelAndAsk(each, own)).toList());
    }

    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (Future<List<Throwable>> seen : pool.invokeAll(cancellers)) {
        assertThat(seen.get()).isEqualTo(contested.stream().map(this::causeOf).toList());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aParentCancelsItsGrandchildrenWithItsCause() {
    CancellableContext parent = ActivityContext.root().withCancellation();
    CancellableContext child = parent.context().with(TENANT, "acme").withCancellation();
    ActivityContext grandchild = child.context().withCancellation().context().withNewRequestId();

    parent.cancel(cause);

    assertThat(child.context().isCancelled()).isTrue();
    assertThat(grandchild.isCancelled()).isTrue();
    assertThat(grandchild.cancellationCause()).isSameAs(cause);
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(grandchild::throwIfCancelled)
        .havingCause()
        .isSameAs(cause);
  }

  @Test
  void aChildCancelsNeitherParentNorSibling() {
    CancellableContext parent = ActivityContext.root().withCancellation();
    CancellableContext child = parent.context().withCancellation();
    ActivityContext sibling = parent.context().withCancellation().context();

    child.cancel(cause);

    assertThat(child.context().isCancelled()).isTrue();
    assertThat(parent.context().isCancelled()).isFalse();
    assertThat(sibling.isCancelled()).isFalse();
    assertThat(ActivityContext.root().isCancelled()).isFalse();
  }

  @Test
  void theFirstToCancelWinsBeItParentOrChild() {
    Throwable later = new IllegalStateException("later");

    CancellableContext parent = ActivityContext.root().withCancellation();
    CancellableContext childFirst = parent.context().withCancellation();
    CancellableContext parentFirst = parent.context().withCancellation();
    childFirst.cancel(later);
    parent.cancel(cause);
    parent.cancel(later);
    parentFirst.cancel(later);

    assertThat(parent.context().cancellationCause()).isSameAs(cause);
    assertThat(childFirst.context().cancellationCause()).isSameAs(later);
    assertThat(parentFirst.context().cancellationCause()).isSameAs(cause);
  }

  @Test
  void aCauseIsNotReplacedWhereNoneWasGiven() {
    CancellableContext cancellable = ActivityContext.root().withCancellation();

    cancellable.cancel();
    cancellable.cancel(cause);

    assertThat(cancellable.context().isCancelled()).isTrue();
    assertThat(cancellable.context().cancellationCause()).isNull();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(cancellable.context()::throwIfCancelled)
        .withNoCause();
  }

  @Test
  void closingCancelsButKeepsAnEarlierCause() {
    CancellableContext open = ActivityContext.root().withCancellation();
    CancellableContext failed = ActivityContext.root().withCancellation();
    failed.cancel(cause);

    try (open;
        failed) {
      assertThat(open.context().isCancelled()).isFalse();
    }

    assertThat(open.context().isCancelled()).isTrue();
    assertThat(failed.context().cancellationCause()).isSameAs(cause);
  }

  @Test
  void theCancellableContextKeepsTheValues() {
    ActivityContext parent = ActivityContext.root().with(TENANT, "acme");

    try (CancellableContext cancellable = parent.withCancellation()) {
      assertThat(cancellable.context().get(TENANT)).isEqualTo("acme");
    }
  }

  @Test
  void ancestryMayBeAsDeepAsItLikes() {
    CancellableContext eldest = ActivityContext.root().withCancellation();
    ActivityContext youngest = eldest.context();
    for (int i = 0; i < 100_000; i++) {
      youngest = youngest.withCancellation().context();
    }
    assertThat(youngest.isCancelled()).isFalse();

    eldest.cancel(cause);

    assertThat(youngest.cancellationCause()).isSameAs(cause);
  }

  @Test
  void aParentThatLivesOnRetainsNoChild() {
    CancellableContext parent = ActivityContext.root().withCancellation();

    assertCollected(new WeakReference<>(parent.context().withCancellation()));
    assertCollected(new WeakReference<>(parent.context().withCancellation().context()));

    assertThat(parent.context().isCancelled()).isFalse();
  }

  private Throwable cancelAndAsk(CancellableContext cancellable, Throwable own) {
    cancellable.cancel(own);
    return causeOf(cancellable);
  }

  private Throwable causeOf(CancellableContext cancellable) {
    return Objects.requireNonNull(cancellable.context().cancellationCause());
  }
}
