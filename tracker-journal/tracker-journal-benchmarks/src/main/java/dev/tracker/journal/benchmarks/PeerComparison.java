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
 * bytes a change takes. Arguments are {@code name=value}; the README tells them.
 */
public final class PeerComparison {
  private final Map<String, String> arguments = new LinkedHashMap<>();
  private final PrintStream out;

  PeerComparison(PrintStream out, String... given) {
    this.out = out;
    arguments.put("databases", String.join(",", Servers.names()));
    arguments.put("changes", "1,10,100");
    arguments.put("customers", "1000");
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
    if (number("rounds") > 0) {
      compare("| journal | Hibernate alone | Envers | Javers |", this::speed);
    }
    if (number("sized") > 0) {
      compare("| journal | Envers | Javers |", this::sizes);
    }
  }

  /** The cells of one row. */
  @FunctionalInterface
  private interface Cells {
    List<String> of(Server server, int changes) throws Exception;
  }

  private void compare(String columns, Cells cells) throws Exception {
    out.println("| database | changes " + columns);
    out.println("|---|--:" + columns.replaceAll("[^|]+", "--:"));
    for (String name : list("databases")) {
      try (Server server = Servers.start(name)) {
        for (String changes : list("changes")) {
          List<String> row = cells.of(server, Integer.parseInt(changes));
          out.println("| " + name + " | " + changes + " | " + String.join(" | ", row) + " |");
        }
      }
    }
    out.println();
  }

  private List<String> list(String argument) {
    return Arrays.asList(arguments.getOrDefault(argument, "").split(","));
  }

  private int number(String argument) {
    return Integer.parseInt(arguments.getOrDefault(argument, ""));
  }

  private List<String> speed(Server server, int changes) throws Exception {
    try (Shop shop = new Shop(server, number("customers"))) {
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
    Sizes sizes = new Sizes(number("customers"), number("sized"), changes);
    return List.of(
        cell(sizes.perChange(server, shop -> Optional.of(shop.journal()))),
        cell(sizes.perChange(server, shop -> Optional.of(shop.envers()))),
        cell(sizes.perChange(server, Shop::javers)));
  }

  private static String cell(Optional<Long> bytes) {
    return bytes.map(number -> String.format(Locale.ROOT, "%,d", number)).orElse("");
  }
}
