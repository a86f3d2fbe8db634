package dev.tracker.processor.verify.suggestion;

import java.util.Comparator;
import java.util.List;

/** Proposes what a user may have meant. */
public final class Suggestion {
  private static final int MOST_SHOWN = 12;

  private Suggestion() {}

  /** A sentence or two: the likeliest of what would resolve, and the rest of it. */
  public static String among(List<String> candidates, String written) {
    return among("These resolve:", candidates, written);
  }

  /** The same, where the candidates are not what resolves. */
  public static String among(String introduction, List<String> candidates, String written) {
    if (candidates.isEmpty()) {
      return "Nothing resolves here. Choose another value.";
    }
    String nearest =
        candidates.stream()
            .min(Comparator.comparingInt(candidate -> distance(candidate, written)))
            .orElseThrow();
    String meant =
        distance(nearest, written) <= likelySlips(written)
            ? "Did you mean \"" + nearest + "\"? "
            : "";
    String end = candidates.size() > MOST_SHOWN ? ", ..." : ".";
    return meant
        + introduction
        + " "
        + String.join(", ", candidates.subList(0, Math.min(MOST_SHOWN, candidates.size())))
        + end;
  }

  /** Of a path only the last name counts: the ones before it are right. */
  private static int likelySlips(String written) {
    int letters = written.length() - 1 - written.lastIndexOf('.');
    return Math.max(1, (letters + 1) / 3);
  }

  /** How many letters have to be added, dropped, changed or swapped with their neighbour. */
  static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int change = cost[i - 1][j - 1] + (same ? 0 : 1);
    int best = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
