package dev.tracker.benchmarks;

import dev.tracker.benchmarks.inventory.Work;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a short run holds the generated decorator to. It is no part of the gate: times differ
 * between machines, so they are only compared within a run, on a machine with nothing else to do.
 * Bytes are looked at where nothing may be allocated: elsewhere the second compiler leaves out
 * objects in one process and keeps them in the next, by hand as well, so tests that run without it
 * hold what the code allocates.
 */
final class Budgets {
  /** JMH divides what its own work allocates by the calls. */
  private static final double ROUNDING = 0.5;

  private static final double MOST_TIMES_BY_HAND = 2;

  private Budgets() {}

  static void check(List<Row> rows) {
    Map<String, Row> byName =
        rows.stream().collect(Collectors.toMap(Row::name, Function.identity()));
    for (Row row : rows) {
      Row byHand = byName.get(row.name().replace("GENERATED", "BY_HAND"));
      if (row.name().contains("GENERATED") && byHand != null) {
        compare(row, byHand);
      }
    }
  }

  private static void compare(Row generated, Row byHand) {
    System.out.printf("%s: %.2f times by hand%n", generated.name(), ratio(generated, byHand));
    if (generated.name().contains(Work.NOTHING.name()) && generated.bytes() > ROUNDING) {
      throw new AssertionError(generated + " allocates, and there is nothing to do");
    }
    if (ratio(generated, byHand) > MOST_TIMES_BY_HAND) {
      throw new AssertionError(generated + " takes far longer than by hand: " + byHand);
    }
  }

  private static double ratio(Row generated, Row byHand) {
    return generated.fastest() / byHand.fastest();
  }
}
