package dev.tracker.journal.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Prints two tables: how fast the journal, Envers and Javers are next to JDBC by hand, and how many
 * bytes a change takes. Arguments are {@code name=value}: {@code databases}, {@code changes},
 * {@code rounds}, {@code millis} and {@code sized}.
 */
public final class PeerComparison {
  private final Map<String, String> arguments = new LinkedHashMap<>();
  private final PrintStream out;

  PeerComparison(PrintStream out, String... given) {
    this.out = out;
    arguments.put("databases", String.join(",", Servers.names()));
    arguments.put("changes", "1,10,100");
    arguments.put("rounds", "101");
    arguments.put("millis", "60");
    arguments.put("sized", "5000");
    for (String argument : given) {
      String[] parts = argument.split("=", 2);
      if (parts.length != 2 || !arguments.containsKey(parts[0])) {
        throw new IllegalArgumentException(
            argument + ": expected name=value, with a name of " + arguments.keySet());
      }
      arguments.put(parts[0], parts[1]);
    }
  }

  /**
   * Compares.
   *
   * @param arguments what differs from a complete run
   */
  public static void main(String[] arguments) throws Exception {
    new PeerComparison(System.out, arguments).run();
  }

  void run() throws Exception {
    out.println("| database | changes | journal | Hibernate alone | Envers | Javers |");
    out.println("|---|--:|--:|--:|--:|--:|");
    for (String name : list("databases")) {
      try (Server server = Servers.start(name)) {
        for (String changes : list("changes")) {
          out.println(row(name, changes, speed(server, Integer.parseInt(changes))));
        }
      }
    }
    out.println();
    out.println("| database | changes | journal | Envers | Javers |");
    out.println("|---|--:|--:|--:|--:|");
    for (String name : list("databases")) {
      try (Server server = Servers.start(name)) {
        for (String changes : list("changes")) {
          out.println(row(name, changes, sizes(server, Integer.parseInt(changes))));
        }
      }
    }
  }

  private List<String> list(String argument) {
    return Arrays.asList(arguments.getOrDefault(argument, "").split(","));
  }

  private int number(String argument) {
    return Integer.parseInt(arguments.getOrDefault(argument, ""));
  }

  private static String row(String database, String changes, List<String> cells) {
    return "| " + database + " | " + changes + " | " + String.join(" | ", cells) + " |";
  }

  private List<String> speed(Server server, int changes) throws Exception {
    try (Shop shop = new Shop(server)) {
      List<Way> ways = shop.ways();
      try {
        List<Double> ratios =
            new Rotation(shop, ways, changes).ratios(number("rounds"), number("millis"));
        return List.of(cell(ratios, 1), cell(ratios, 2), cell(ratios, 3), cell(ratios, 4));
      } finally {
        for (Way way : ways) {
          way.close();
        }
      }
    }
  }

  private static String cell(List<Double> ratios, int way) {
    return way < ratios.size() ? String.format(Locale.ROOT, "%.2f", ratios.get(way)) : "";
  }

  private List<String> sizes(Server server, int changes) throws Exception {
    Sizes sizes = new Sizes(number("sized"), changes);
    return List.of(
        cell(sizes.perChange(server, shop -> Optional.of(shop.journal()))),
        cell(sizes.perChange(server, shop -> Optional.of(shop.envers()))),
        cell(sizes.perChange(server, Shop::javers)));
  }

  private static String cell(Optional<Long> bytes) {
    return bytes.map(number -> String.format(Locale.ROOT, "%,d", number)).orElse("");
  }
}
