package dev.tracker.returntypes.mutiny;

import dev.tracker.returntypes.chains.Trace;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.function.Function;

/** A chain that is being made, and what its operators are made with. */
final class MutinyChain {
  private static final int DEEPEST = 2;

  final Random random;
  final MutinyService service;
  final Trace trace;

  /** Tasks that another thread would run. */
  final Queue<Runnable> later;

  private int depth;

  MutinyChain(Random random, MutinyService service, Trace trace, Queue<Runnable> later) {
    this.random = random;
    this.service = service;
    this.trace = trace;
    this.later = later;
  }

  /** A source and operators on it, every third of them tracked or so. */
  Multi<Integer> multi(int operators) {
    Multi<Integer> multi = MultiOperators.source(this);
    for (int i = 0; i < operators; i++) {
      multi =
          random.nextInt(3) == 0 ? tracked(multi) : oneOf(MultiOperators.ALL).apply(this, multi);
    }
    return multi;
  }

  Multi<Integer> tracked(Multi<Integer> multi) {
    trace.operator("TRACKED");
    return random.nextBoolean() ? service.multi(() -> multi) : service.changingAll(() -> multi);
  }

  Uni<Integer> tracked(Uni<Integer> uni) {
    trace.operator("TRACKED");
    return random.nextBoolean() ? service.uni(() -> uni) : service.changing(() -> uni);
  }

  Multi<Integer> nested() {
    depth++;
    trace.operator("(");
    Multi<Integer> nested = multi(depth > DEEPEST ? 0 : random.nextInt(3));
    Multi<Integer> result = random.nextBoolean() ? tracked(nested) : nested;
    trace.operator(")");
    depth--;
    return result;
  }

  /** Some operators on an item, with something tracked among them. */
  Uni<Integer> unis(Uni<Integer> source) {
    Uni<Integer> uni = source;
    for (int i = random.nextInt(3); i >= 0; i--) {
      uni = random.nextBoolean() ? tracked(uni) : oneOf(UniOperators.ALL).apply(this, uni);
    }
    return uni;
  }

  <T> T oneOf(Map<String, T> choices) {
    List<String> names = List.copyOf(choices.keySet());
    String name = names.get(random.nextInt(names.size()));
    trace.operator(name);
    return choices.get(name);
  }

  /** Fails for some items, unless it is one that never does. */
  Function<Integer, Integer> function() {
    int kind = random.nextInt(6);
    int unlucky = random.nextInt(6);
    return item -> {
      if (kind == 0 && item != null && item % 6 == unlucky) {
        throw new IllegalStateException("item " + item);
      }
      return item == null ? 1 : (item * 3 + kind) % 50;
    };
  }
}
