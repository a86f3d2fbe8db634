package dev.tracker.returntypes.mutiny;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Operators that a chain of items may have. */
@FunctionalInterface
interface MultiOperators {
  Map<String, MultiOperators> ALL = all();

  Multi<Integer> apply(MutinyChain chain, Multi<Integer> multi);

  static Multi<Integer> source(MutinyChain chain) {
    int kind = chain.random.nextInt(9);
    chain.trace.operator("source" + kind);
    return switch (kind) {
      case 0 -> Multi.createFrom().range(1, 1 + chain.random.nextInt(12));
      case 1 -> Multi.createFrom().items(5, 3, 8, 4);
      case 2 -> Multi.createFrom().iterable(List.of(9, 1, 6, 2, 2, 2));
      case 3 -> Multi.createFrom().empty();
      case 4 -> Multi.createFrom().failure(new IOException("source"));
      case 5 ->
          Multi.createFrom().emitter(emitter -> emitter.emit(4).emit(2).fail(new IOException()));
      case 6 -> Multi.createFrom().context(c -> Multi.createFrom().item(c.isEmpty() ? 0 : 4));
      case 7 -> Multi.createFrom().nothing();
      default -> Multi.createFrom().uni(chain.unis(Uni.createFrom().item(6)));
    };
  }

  private static Map<String, MultiOperators> all() {
    Map<String, MultiOperators> all = new LinkedHashMap<>();
    putItems(all);
    putNested(all);
    putPeeks(all);
    putUnis(all);
    return all;
  }

  private static void putItems(Map<String, MultiOperators> all) {
    all.put("map", (chain, multi) -> multi.map(chain.function()));
    all.put("filter", (chain, multi) -> multi.filter(item -> item % 3 != 0));
    all.put("scan", (chain, multi) -> multi.onItem().scan((a, b) -> (a + b) % 50));
    all.put("distinct", (chain, multi) -> multi.select().distinct());
    all.put("repetitions", (chain, multi) -> multi.skip().repetitions());
    all.put("first", (chain, multi) -> multi.select().first(chain.random.nextInt(5)));
    all.put("firstWhile", (chain, multi) -> multi.select().first(item -> item % 7 != 6));
    all.put("last", (chain, multi) -> multi.select().last(2));
    all.put("skip", (chain, multi) -> multi.skip().first(chain.random.nextInt(4)));
    all.put("group", (chain, multi) -> multi.group().intoLists().of(2).map(List::size));
    all.put("iterable", (c, multi) -> multi.onItem().transformToIterable(i -> List.of(i, i + 1)));
    all.put("empty", (chain, multi) -> multi.onCompletion().ifEmpty().continueWith(42));
    all.put("recover", (chain, multi) -> multi.onFailure().recoverWithItem(33));
    all.put("complete", (chain, multi) -> multi.onFailure().recoverWithCompletion());
    all.put("transform", (c, m) -> m.onFailure().transform(e -> new IllegalArgumentException(e)));
    all.put("retry", (chain, multi) -> multi.onFailure().retry().atMost(1));
    all.put("cap", (chain, multi) -> multi.capDemandsTo(2));
    all.put("overflow", (chain, multi) -> multi.onOverflow().buffer(100));
    all.put(
        "drop",
        (chain, multi) -> multi.onOverflow().invoke(i -> chain.trace.add("drops", i)).drop());
    all.put("broadcast", (chain, multi) -> multi.broadcast().toAllSubscribers());
    all.put("emitOn", (chain, multi) -> multi.emitOn(chain.later::add));
    all.put("subscribeOn", (chain, multi) -> multi.runSubscriptionOn(chain.later::add));
  }

  private static void putNested(Map<String, MultiOperators> all) {
    all.put("merge", (c, m) -> Multi.createBy().merging().streams(m, c.nested()));
    all.put("concat", (c, m) -> Multi.createBy().concatenating().streams(m, c.nested()));
    all.put(
        "combine",
        (c, m) -> Multi.createBy().combining().streams(m, c.nested()).using(Integer::sum));
    all.put("flatMap", (c, m) -> with(c, m, (a, b) -> a.onItem().transformToMultiAndMerge(i -> b)));
    all.put(
        "concatMap",
        (c, m) -> with(c, m, (a, b) -> a.onItem().transformToMultiAndConcatenate(i -> b)));
    all.put("otherwise", (c, m) -> m.onCompletion().ifEmpty().switchTo(c.nested()));
    all.put("recoverWith", (c, m) -> m.onFailure().recoverWithMulti(c.nested()));
    all.put("continueWith", (c, m) -> m.onCompletion().switchTo(c.nested()));
    all.put("plug", (c, m) -> m.plug(source -> c.service.multi(() -> source.map(i -> i))));
    all.put("context", (c, m) -> m.withContext((source, context) -> c.service.multi(() -> source)));
  }

  /** Of an operator and what is nested in it. */
  @FunctionalInterface
  interface Nesting {
    Multi<Integer> apply(Multi<Integer> multi, Multi<Integer> nested);
  }

  private static Multi<Integer> with(MutinyChain chain, Multi<Integer> multi, Nesting nesting) {
    return nesting.apply(multi, chain.nested());
  }

  private static void putPeeks(Map<String, MultiOperators> all) {
    all.put("invoke", (c, m) -> m.invoke(item -> c.trace.add("sees", item)));
    all.put("onRequest", (c, m) -> m.onRequest().invoke(n -> c.trace.add("asks", n)));
    all.put("onCancel", (c, m) -> m.onCancellation().invoke(() -> c.trace.add("cancels")));
    all.put("onFailure", (c, m) -> m.onFailure().invoke(e -> c.trace.add("fails", e)));
    all.put("onTermination", (c, m) -> m.onTermination().invoke(() -> c.trace.add("ends")));
    all.put("onSubscription", (c, m) -> m.onSubscription().invoke(() -> c.trace.add("begins")));
  }

  private static void putUnis(Map<String, MultiOperators> all) {
    all.put("uni", (c, m) -> c.unis(m.toUni()).toMulti());
    all.put("list", (c, m) -> c.unis(m.collect().asList().map(List::size)).toMulti());
    all.put("call", (c, m) -> m.call(item -> c.service.uni(() -> Uni.createFrom().item(item))));
    all.put(
        "uniConcat",
        (c, m) -> m.onItem().transformToUniAndConcatenate(i -> c.service.changing(() -> one(i))));
    all.put(
        "uniMerge", (c, m) -> m.onItem().transformToUniAndMerge(i -> c.service.uni(() -> one(i))));
    all.put(
        "when", (c, m) -> m.select().when(i -> c.service.uni(() -> one(i)).map(n -> n % 2 == 0)));
  }

  private static Uni<Integer> one(int item) {
    return Uni.createFrom().item(() -> item % 7 == 6 ? null : item + 1);
  }
}
