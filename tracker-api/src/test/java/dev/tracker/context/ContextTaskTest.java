package dev.tracker.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContextTaskTest {
  private final ActivityContext wrapping = named("wrapping");
  private final ActivityContext calling = named("calling");
  private final List<ActivityContext> seen = new ArrayList<>();
  private final ContextScope callingScope = calling.makeCurrent();

  @AfterEach
  void thePreviousContextIsCurrentAgain() {
    assertThat(ActivityContext.current()).isSameAs(calling);
    callingScope.close();
    assertThat(ActivityContext.current()).isSameAs(ActivityContext.root());
  }

  @Test
  void aTaskThatThrowsRestoresThePreviousContext() {
    RuntimeException thrown = new IllegalStateException("thrown");
    Runnable runnable =
        () -> {
          seen.add(ActivityContext.current());
          throw thrown;
        };
    Callable<String> callable =
        () -> {
          seen.add(ActivityContext.current());
          throw new IOException("checked");
        };
    Supplier<String> supplier =
        () -> {
          seen.add(ActivityContext.current());
          throw thrown;
        };

    assertThatThrownBy(wrapping.wrap(runnable)::run).isSameAs(thrown);
    assertThat(ActivityContext.current()).isSameAs(calling);
    assertThatThrownBy(wrapping.wrap(callable)::call).isInstanceOf(IOException.class);
    assertThat(ActivityContext.current()).isSameAs(calling);
    assertThatThrownBy(wrapping.wrapSupplier(supplier)::get).isSameAs(thrown);

    assertThat(seen).containsExactly(wrapping, wrapping, wrapping);
  }

  @Test
  void scopesThatATaskLeavesOpenEndWithIt() {
    List<ContextScope> leftOpen = new ArrayList<>();
    Runnable task =
        () -> {
          leftOpen.add(named("left open").makeCurrent());
          leftOpen.add(named("left open too").makeCurrent());
        };

    wrapping.wrap(task).run();
    assertThat(ActivityContext.current()).isSameAs(calling);

    leftOpen.forEach(ContextScope::close);
  }

  @Test
  void aTaskThatClosesTheScopeAroundItEndsWithoutHarm() throws Exception {
    ActivityContext around = named("around");
    ContextScope aroundScope = around.makeCurrent();
    Callable<ActivityContext> task =
        () -> {
          aroundScope.close();
          return ActivityContext.current();
        };

    assertThat(wrapping.wrap(task).call()).isSameAs(wrapping);
  }

  @Test
  void resultsComeThroughAndTasksCanRunAgain() throws Exception {
    Callable<ActivityContext> callable = wrapping.wrap(ActivityContext::current);
    Supplier<ActivityContext> supplier = wrapping.wrapSupplier(ActivityContext::current);

    assertThat(callable.call()).isSameAs(wrapping);
    assertThat(callable.call()).isSameAs(wrapping);
    assertThat(supplier.get()).isSameAs(wrapping);
    assertThat(supplier.get()).isSameAs(wrapping);
  }

  @Test
  void wrappedTasksNest() {
    Runnable look = () -> seen.add(ActivityContext.current());
    Runnable nested =
        () -> {
          named("inner").wrap(look).run();
          look.run();
        };

    wrapping.wrap(nested).run();

    assertThat(seen)
        .extracting(each -> each.get(ContextKey.REQUEST_ID))
        .containsExactly("inner", "wrapping");
  }

  @Test
  void anExecutorRunsItsTasksInTheContextThatWrapsIt() {
    Executor executor = wrapping.wrap(Runnable::run);

    executor.execute(() -> seen.add(ActivityContext.current()));

    assertThat(seen).containsExactly(wrapping);
  }

  @Test
  void aPropagatingExecutorRunsATaskInTheContextThatHandedItIn() {
    List<Runnable> queue = new ArrayList<>();
    Executor executor = ActivityContext.propagating(queue::add);
    ContextScope scope = wrapping.makeCurrent();
    executor.execute(() -> seen.add(ActivityContext.current()));
    scope.close();
    executor.execute(() -> seen.add(ActivityContext.current()));

    named("elsewhere").wrap(() -> queue.forEach(Runnable::run)).run();

    assertThat(seen).containsExactly(wrapping, calling);
  }

  private static ActivityContext named(String requestId) {
    return ActivityContext.root().with(ContextKey.REQUEST_ID, requestId);
  }
}
