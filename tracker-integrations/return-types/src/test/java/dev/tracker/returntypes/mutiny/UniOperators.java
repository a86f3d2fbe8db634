package dev.tracker.returntypes.mutiny;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Operators on a single item. */
@FunctionalInterface
interface UniOperators {
  Map<String, UniOperators> ALL = all();

  Uni<Integer> apply(MutinyChain chain, Uni<Integer> uni);

  private static Map<String, UniOperators> all() {
    Map<String, UniOperators> all = new LinkedHashMap<>();
    all.put("uMap", (chain, uni) -> uni.map(chain.function()));
    all.put("uFlatMap", (c, uni) -> uni.flatMap(item -> c.service.uni(() -> source(item))));
    all.put("uIfNull", (chain, uni) -> uni.onItem().ifNull().continueWith(4));
    all.put("uIfNotNull", (c, u) -> u.onItem().ifNotNull().transform(c.function()));
    all.put("uRecover", (chain, uni) -> uni.onFailure().recoverWithItem(33));
    all.put("uRecoverWith", (c, u) -> u.onFailure().recoverWithUni(c.tracked(source(2))));
    all.put("uRetry", (chain, uni) -> uni.onFailure().retry().atMost(1));
    all.put("uMemoize", (chain, uni) -> uni.memoize().indefinitely());
    all.put("uReplace", (chain, uni) -> uni.replaceWith(chain.tracked(source(3))));
    all.put("uFail", (c, uni) -> uni.onItem().failWith(item -> new IOException("item " + item)));
    all.put(
        "uCombine",
        (c, u) -> Uni.combine().all().unis(u, c.tracked(source(2))).with(UniOperators::sum));
    all.put("uAny", (c, uni) -> Uni.combine().any().of(uni, c.tracked(source(2))));
    all.put("uEmitOn", (chain, uni) -> uni.emitOn(chain.later::add));
    all.put("uSubscribeOn", (chain, uni) -> uni.runSubscriptionOn(chain.later::add));
    all.put("uInvoke", (chain, uni) -> uni.invoke(item -> chain.trace.add("sees", item)));
    all.put("uCall", (c, uni) -> uni.call(item -> c.service.changing(() -> source(1))));
    all.put("uEventually", (c, uni) -> uni.eventually(() -> c.trace.add("eventually")));
    all.put("uOnCancel", (c, uni) -> uni.onCancellation().invoke(() -> c.trace.add("cancels")));
    all.put("uOnTermination", (c, u) -> u.onTermination().invoke(() -> c.trace.add("ends")));
    all.put("uPlug", (c, uni) -> uni.plug(source -> c.service.uni(() -> source.map(i -> i))));
    all.put("uContext", (c, uni) -> uni.withContext((u, context) -> c.service.uni(() -> u)));
    all.put(
        "uStage",
        (c, uni) -> Uni.createFrom().completionStage(() -> uni.subscribeAsCompletionStage()));
    return all;
  }

  private static Integer sum(Integer one, Integer other) {
    return one == null || other == null ? null : one + other;
  }

  private static Uni<Integer> source(Integer item) {
    return item != null && item % 5 == 4
        ? Uni.createFrom().failure(new IOException("uni"))
        : Uni.createFrom().item(item);
  }
}
