package dev.tracker.returntypes;

import io.reactivex.rxjava3.core.BackpressureStrategy;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.ConnectableFlux;

/** A row of the table in docs/return-types.md, and how to get hold of such an object. */
enum ReturnType {
  COMPLETION_STAGE(
      "`CompletionStage`",
      Start.CALL,
      End.COMPLETION,
      Failure.EXCEPTION,
      Cancellation.FUTURE,
      Identity.SAME,
      "",
      WorkService::stage,
      (c, r) -> c.await(r)),
  COMPLETABLE_FUTURE(
      "`CompletableFuture`",
      Start.CALL,
      End.COMPLETION,
      Failure.EXCEPTION,
      Cancellation.FUTURE,
      Identity.SAME,
      "",
      WorkService::future,
      (c, r) -> c.await(r)),
  SUBTYPE_OF_A_STAGE(
      "any class that is a `CompletionStage`",
      Start.CALL,
      End.COMPLETION,
      Failure.EXCEPTION,
      Cancellation.FUTURE,
      Identity.SAME,
      "",
      WorkService::pickUp,
      (c, r) -> c.await(r)),
  LISTENABLE_FUTURE(
      "Guava's `ListenableFuture`",
      Start.CALL,
      End.COMPLETION,
      Failure.EXCEPTION,
      Cancellation.FUTURE,
      Identity.SAME,
      "guava",
      WorkService::listenable,
      (c, r) -> c.await(r)),
  SUBTYPE_OF_A_LISTENABLE_FUTURE(
      "any class that is a `ListenableFuture`",
      Start.CALL,
      End.COMPLETION,
      Failure.EXCEPTION,
      Cancellation.FUTURE,
      Identity.SAME,
      "guava",
      WorkService::settable,
      (c, r) -> c.await(r)),
  FLOW_PUBLISHER(
      "`Flow.Publisher`",
      Start.SUBSCRIPTION,
      End.ITEMS,
      Failure.ERROR,
      Cancellation.SUBSCRIPTION,
      Identity.WRAPPED,
      "",
      WorkService::flow,
      (c, r) -> c.subscribe(JdkFlowAdapter.flowPublisherToFlux(r))),
  MONO(
      "Reactor's `Mono`",
      Start.SUBSCRIPTION,
      End.VALUE_OR_EMPTY,
      Failure.ERROR,
      Cancellation.SUBSCRIPTION,
      Identity.WRAPPED,
      "reactor",
      WorkService::mono,
      (c, r) -> c.subscribe(r)),
  FLUX(
      "`Flux`",
      Start.SUBSCRIPTION,
      End.ITEMS,
      Failure.ERROR,
      Cancellation.SUBSCRIPTION,
      Identity.WRAPPED,
      "reactor",
      WorkService::flux,
      (c, r) -> c.subscribe(r)),
  CONNECTABLE_FLUX(
      "`ConnectableFlux`",
      Start.SUBSCRIPTION,
      End.ITEMS,
      Failure.ERROR,
      Cancellation.SUBSCRIPTION,
      Identity.WRAPPED,
      "reactor",
      WorkService::connectable,
      ReturnType::connect),
  GROUPED_FLUX(
      "`GroupedFlux`",
      Start.SUBSCRIPTION,
      End.ITEMS,
      Failure.ERROR,
      Cancellation.SUBSCRIPTION,
      Identity.WRAPPED,
      "reactor",
      WorkService::grouped,
      (c, r) -> c.subscribe(r)),
  PARALLEL_FLUX(
      "`ParallelFlux`",
      Start.SUBSCRIPTION,
      End.RAILS,
      Failure.ERROR,
      Cancellation.SUBSCRIPTION,
      Identity.WRAPPED,
      "reactor",
      WorkService::parallel,
      (c, r) -> c.subscribe(r.sequential())),
  SINGLE(
      "RxJava's `Single`",
      Start.SUBSCRIPTION,
      End.VALUE,
      Failure.ERROR,
      Cancellation.DISPOSAL,
      Identity.WRAPPED,
      "rxjava3",
      WorkService::single,
      (c, r) -> c.subscribe(r.toFlowable())),
  MAYBE(
      "`Maybe`",
      Start.SUBSCRIPTION,
      End.VALUE_OR_EMPTY,
      Failure.ERROR,
      Cancellation.DISPOSAL,
      Identity.WRAPPED,
      "rxjava3",
      WorkService::maybe,
      (c, r) -> c.subscribe(r.toFlowable())),
  COMPLETABLE(
      "`Completable`",
      Start.SUBSCRIPTION,
      End.COMPLETION,
      Failure.ERROR,
      Cancellation.DISPOSAL,
      Identity.WRAPPED,
      "rxjava3",
      WorkService::completable,
      (c, r) -> c.subscribe(r.toFlowable())),
  OBSERVABLE(
      "`Observable`",
      Start.SUBSCRIPTION,
      End.ITEMS,
      Failure.ERROR,
      Cancellation.DISPOSAL,
      Identity.WRAPPED,
      "rxjava3",
      WorkService::observable,
      (c, r) -> c.subscribe(r.toFlowable(BackpressureStrategy.BUFFER))),
  FLOWABLE(
      "`Flowable`",
      Start.SUBSCRIPTION,
      End.ITEMS,
      Failure.ERROR,
      Cancellation.SUBSCRIPTION,
      Identity.WRAPPED,
      "rxjava3",
      WorkService::flowable,
      (c, r) -> c.subscribe(r)),
  UNI(
      "Mutiny's `Uni`",
      Start.SUBSCRIPTION,
      End.VALUE,
      Failure.FAILURE,
      Cancellation.SUBSCRIPTION,
      Identity.WRAPPED,
      "mutiny",
      WorkService::uni,
      (c, r) -> c.subscribe(JdkFlowAdapter.flowPublisherToFlux(r.toMulti()))),
  MULTI(
      "`Multi`",
      Start.SUBSCRIPTION,
      End.ITEMS,
      Failure.FAILURE,
      Cancellation.SUBSCRIPTION,
      Identity.WRAPPED,
      "mutiny",
      WorkService::multi,
      (c, r) -> c.subscribe(JdkFlowAdapter.flowPublisherToFlux(r))),
  PUBLISHER(
      "any other `org.reactivestreams.Publisher`",
      Start.SUBSCRIPTION,
      End.ITEMS,
      Failure.ERROR,
      Cancellation.SUBSCRIPTION,
      Identity.WRAPPED,
      "reactive-streams",
      WorkService::publisher,
      (c, r) -> c.subscribe(r)),
  OWN_FUTURE(
      "one of your own, `follow`",
      Start.CALL,
      End.COMPLETION,
      Failure.ADAPTER,
      Cancellation.ADAPTER,
      Identity.SAME,
      "own",
      WorkService::promise,
      (c, r) -> c.await(r)),
  OWN_DEFERRED(
      "one of your own, `defer`",
      Start.SUBSCRIPTION,
      End.ADAPTER,
      Failure.ADAPTER,
      Cancellation.ADAPTER,
      Identity.WRAPPED,
      "own",
      WorkService::task,
      (c, r) -> c.await(r.start()));

  /** When an activity starts. */
  enum Start {
    CALL("the call"),
    SUBSCRIPTION("each subscription");

    final String text;

    Start(String text) {
      this.text = text;
    }
  }

  /** Which end of the work is a success. */
  enum End {
    COMPLETION("completion"),
    VALUE("the value"),
    VALUE_OR_EMPTY("the value, or none"),
    ITEMS("completion, after any items"),
    RAILS("completion of all rails"),
    ADAPTER("what the adapter says");

    final String text;

    End(String text) {
      this.text = text;
    }
  }

  /** What fails an activity. */
  enum Failure {
    EXCEPTION("an exception"),
    ERROR("`onError`"),
    FAILURE("`onFailure`"),
    ADAPTER("what the adapter says");

    final String text;

    Failure(String text) {
      this.text = text;
    }
  }

  /** What fails it with a {@code CancellationException}. */
  enum Cancellation {
    FUTURE("`cancel`"),
    SUBSCRIPTION("`cancel` by the subscriber"),
    DISPOSAL("`dispose` by the subscriber"),
    ADAPTER("what the adapter says");

    final String text;

    Cancellation(String text) {
      this.text = text;
    }
  }

  /** What the caller gets. */
  enum Identity {
    SAME("the same object"),
    WRAPPED("a wrapper of the same type");

    final String text;

    Identity(String text) {
      this.text = text;
    }
  }

  /** What a call returned, and what a caller can do with it. */
  record Returned(Object object, Consumer<Caller> use) {}

  private final String name;
  final Start start;
  private final End end;
  private final Failure failure;
  private final Cancellation cancellation;
  final Identity identity;
  private final String needs;
  private final BiFunction<WorkService, String, Returned> method;

  <R> ReturnType(
      String name,
      Start start,
      End end,
      Failure failure,
      Cancellation cancellation,
      Identity identity,
      String needs,
      BiFunction<WorkService, String, R> method,
      BiConsumer<Caller, R> use) {
    this.name = name;
    this.start = start;
    this.end = end;
    this.failure = failure;
    this.cancellation = cancellation;
    this.identity = identity;
    this.needs = needs;
    this.method =
        (service, id) -> {
          R returned = method.apply(service, id);
          return new Returned(returned, caller -> use.accept(caller, returned));
        };
  }

  private static void connect(Caller caller, ConnectableFlux<Item> items) {
    caller.subscribe(items);
    items.connect();
  }

  Returned call(WorkService service) {
    return method.apply(service, "7");
  }

  /** Those that are tracked by subscription. */
  static List<ReturnType> deferred() {
    return Stream.of(values()).filter(type -> type.start == Start.SUBSCRIPTION).toList();
  }

  /** Whether its activity knows of the item. */
  boolean hasResult() {
    return this != COMPLETABLE;
  }

  /** Whether a subscription by itself begins the work. */
  boolean beginsItself() {
    return this != CONNECTABLE_FLUX;
  }

  /** As the documentation has it. */
  String row() {
    String artifact =
        switch (needs) {
          case "" -> "";
          case "own" -> "[an adapter](#a-type-of-your-own)";
          default -> "`tracker-" + needs + "`";
        };
    return String.join(
            " | ",
            "| " + name,
            start.text,
            end.text,
            failure.text,
            cancellation.text,
            identity.text,
            artifact)
        + " |";
  }
}
