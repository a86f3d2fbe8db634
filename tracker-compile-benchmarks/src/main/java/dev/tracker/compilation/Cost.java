package dev.tracker.compilation;

import java.util.List;

/**
 * What compilations cost, each figure the least of several runs: whatever else the machine does can
 * only add to it.
 *
 * @param cpuNanoseconds processor time, the system's included, of all threads
 * @param peakBytes the most memory the process had at one time
 * @param allocatedBytes of all objects that javac's thread has made
 */
record Cost(long cpuNanoseconds, long peakBytes, long allocatedBytes) {

  /** The cost of the cheapest. */
  static Cost least(List<Cost> costs) {
    return new Cost(
        costs.stream().mapToLong(Cost::cpuNanoseconds).min().orElseThrow(),
        costs.stream().mapToLong(Cost::peakBytes).min().orElseThrow(),
        costs.stream().mapToLong(Cost::allocatedBytes).min().orElseThrow());
  }

  double seconds() {
    return cpuNanoseconds / 1e9;
  }

  double megabytes() {
    return peakBytes / 1e6;
  }
}
