package dev.tracker.reliability.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the process holds.
 *
 * @param heap bytes in use after a collection
 * @param threads live threads
 * @param files open file handles; 0 where they cannot be counted
 */
record Resources(long heap, int threads, long files) {
  private static final int COLLECTIONS = 3;

  static Resources now() throws InterruptedException {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Thread.sleep(100);
    }
    long files =
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
            ? system.getOpenFileDescriptorCount()
            : 0;
    return new Resources(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        files);
  }

  @Override
  public String toString() {
    return "heap %,d KiB, %d threads, %d files".formatted(heap >> 10, threads, files);
  }
}
