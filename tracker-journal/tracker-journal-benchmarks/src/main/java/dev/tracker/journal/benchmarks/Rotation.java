package dev.tracker.journal.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Several ways in turns, so that all have the same good and bad moments: in each round everybody is
 * compared with the first. The turns are many and short, for a disk's moods last for seconds.
 *
 * @param shop where
 * @param ways who; the first is what the others are compared with
 * @param changes how many changes each transaction makes
 */
record Rotation(Shop shop, List<Way> ways, int changes) {

  /**
   * How fast each way was next to the first: the median of all rounds, in the order of the ways.
   */
  List<Double> ratios(int rounds, long millis) throws SQLException {
    for (Way way : ways) {
      shop.begin(way);
    }
    run(rounds / 5 + 1, millis);
    return run(rounds, millis).stream().map(Rotation::median).toList();
  }

  private List<List<Double>> run(int rounds, long millis) throws SQLException {
    List<List<Double>> ratios = new ArrayList<>();
    ways.forEach(way -> ratios.add(new ArrayList<>()));
    double[] rates = new double[ways.size()];
    for (int round = 0; round < rounds; round++) {
      for (int turn = 0; turn < ways.size(); turn++) {
        int way = (round + turn) % ways.size();
        rates[way] = rate(ways.get(way), millis);
      }
      for (int way = 0; way < ways.size(); way++) {
        ratios.get(way).add(rates[way] / rates[0]);
      }
    }
    return ratios;
  }

  private double rate(Way way, long millis) throws SQLException {
    long start = System.nanoTime();
    long count = 0;
    do {
      way.change(shop.next(changes));
      count++;
    } while (System.nanoTime() - start < millis * 1_000_000);
    return count * 1e9 / (System.nanoTime() - start);
  }

  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
