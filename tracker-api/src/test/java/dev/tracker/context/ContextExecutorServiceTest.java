package dev.tracker.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class ContextExecutorServiceTest {
  private static final Callable<String> REQUEST_ID =
      () -> ActivityContext.current().get(ContextKey.REQUEST_ID);

  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final ActivityContext wrapping = named("wrapping");
  private final ExecutorService wrapped = wrapping.wrap(pool);
  private final ExecutorService propagating = ActivityContext.propagating(pool);

  @AfterEach
  void endThreads() {
    pool.shutdownNow();
  }

  @Test
  void everyWayToHandInATaskRunsItInTheWrappingContext() throws Exception {
    assertEveryTaskSees(wrapped, "wrapping");
    ContextScope scope = named("current").makeCurrent();
    assertEveryTaskSees(wrapped, "wrapping");
    scope.close();
  }

  @Test
  void everyWayToHandInATaskRunsItInTheContextThatHandsItIn() throws Exception {
    assertEveryTaskSees(propagating, null);
    ContextScope scope = named("current").makeCurrent();
    assertEveryTaskSees(propagating, "current");
    scope.close();
    assertEveryTaskSees(propagating, null);
  }

  @Test
  void theThreadsOfThePoolKeepNothing() throws Exception {
    CountDownLatch bothBusy = new CountDownLatch(2);
    Callable<String> task =
        () -> {
          bothBusy.countDown();
          bothBusy.await();
          named("left open").makeCurrent();
          throw new IllegalStateException("thrown");
        };
    for (Future<String> future : wrapped.invokeAll(List.of(task, task))) {
      assertThatExceptionOfType(ExecutionException.class).isThrownBy(future::get);
    }

    CountDownLatch bothBusyAgain = new CountDownLatch(2);
    Callable<ActivityContext> look =
        () -> {
          bothBusyAgain.countDown();
          bothBusyAgain.await();
          return ActivityContext.current();
        };
    for (Future<ActivityContext> future : pool.invokeAll(List.of(look, look))) {
      assertThat(future.get()).isSameAs(ActivityContext.root());
    }
  }

  @Test
  @SuppressWarnings("FutureReturnValueIgnored") // It is what the outer task returns.
  void aTaskHandedInByATaskFollowsThatOne() throws Exception {
    Callable<Future<String>> outer = () -> propagating.submit(REQUEST_ID);

    assertThat(wrapped.submit(outer).get().get()).isEqualTo("wrapping");
  }

  @Test
  void aMissingTaskIsRefusedWhereItIsHandedIn() {
    assertThatNullPointerException().isThrownBy(() -> wrapped.execute(null));
    assertThatNullPointerException().isThrownBy(() -> wrapped.submit((Runnable) null));
    assertThatNullPointerException().isThrownBy(() -> wrapped.submit((Callable<String>) null));
  }

  @Test
  void shuttingDownIsForwarded() throws Exception {
    assertThat(wrapped.isShutdown()).isFalse();
    assertThat(wrapped.isTerminated()).isFalse();

    wrapped.shutdown();

    assertThat(pool.isShutdown()).isTrue();
    assertThat(wrapped.isShutdown()).isTrue();
    assertThat(wrapped.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(wrapped.isTerminated()).isTrue();
  }

  @Test
  void whatNeverRanIsHandedBackAndKeepsItsContext() throws Exception {
    CountDownLatch busy = new CountDownLatch(2);
    Callable<Void> blocking =
        () -> {
          busy.countDown();
          new CountDownLatch(1).await();
          return null;
        };
    List<Future<Void>> unfinished = List.of(pool.submit(blocking), pool.submit(blocking));
    busy.await();
    CompletableFuture<ActivityContext> seen = new CompletableFuture<>();
    wrapped.execute(() -> seen.complete(ActivityContext.current()));

    wrapped.shutdownNow().forEach(Runnable::run);

    assertThat(seen).isCompletedWithValue(wrapping);
    assertThat(pool.isShutdown()).isTrue();
    assertThat(unfinished).hasSize(2);
  }

  @Test
  void closingIsLeftToTheExecutorThatIsClosed() {
    AtomicInteger closed = new AtomicInteger();
    class Closing extends ForkJoinPool implements AutoCloseable {
      @Override
      public void close() {
        closed.incrementAndGet();
        shutdownNow();
      }
    }

    new ContextExecutorService(() -> wrapping, new Closing()).close();

    assertThat(closed).hasValue(1);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_19)
  void closingTheCommonPoolReturns() {
    ExecutorService common = wrapping.wrap(ForkJoinPool.commonPool());

    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> ((AutoCloseable) common).close());

    assertThat(common.isShutdown()).isFalse();
  }

  private static void assertEveryTaskSees(ExecutorService executor, String requestId)
      throws Exception {
    CompletableFuture<String> executed = new CompletableFuture<>();
    executor.execute(() -> executed.complete(currentRequestId()));
    assertThat(executed.get()).isEqualTo(requestId);

    CompletableFuture<String> submitted = new CompletableFuture<>();
    Runnable look = () -> submitted.complete(currentRequestId());
    executor.submit(look).get();
    assertThat(submitted).isCompletedWithValue(requestId);
    assertThat(executor.submit(look, "result").get()).isEqualTo("result");

    assertThat(executor.submit(REQUEST_ID).get()).isEqualTo(requestId);
    assertThat(executor.invokeAny(tasks())).isEqualTo(requestId);
    assertThat(executor.invokeAny(tasks(), 1, TimeUnit.MINUTES)).isEqualTo(requestId);
    assertThat(executor.invokeAll(tasks())).map(Future::get).containsOnly(requestId).hasSize(3);
    assertThat(executor.invokeAll(tasks(), 1, TimeUnit.MINUTES))
        .map(Future::get)
        .containsOnly(requestId)
        .hasSize(3);
  }

  private static List<Callable<String>> tasks() {
    return List.of(REQUEST_ID, REQUEST_ID, REQUEST_ID);
  }

  private static String currentRequestId() {
    return ActivityContext.current().get(ContextKey.REQUEST_ID);
  }

  private static ActivityContext named(String requestId) {
    return ActivityContext.root().with(ContextKey.REQUEST_ID, requestId);
  }

  @Test
  void closingShutsDown() {
    new ContextExecutorService(() -> wrapping, pool).close();

    assertThat(pool.isShutdown()).isTrue();
  }

  @Test
  void whoAwaitsTerminationIsToldThatItTakesLonger() throws Exception {
    assertThat(wrapped.awaitTermination(1, TimeUnit.NANOSECONDS)).isFalse();
  }
}
