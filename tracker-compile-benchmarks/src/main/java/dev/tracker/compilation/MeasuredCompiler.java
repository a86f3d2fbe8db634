package dev.tracker.compilation;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A compiler that ends by telling what it cost. It is started as a process of its own, so that the
 * figures are of the whole: class loading, just-in-time compilation and garbage collection too.
 */
final class MeasuredCompiler {
  /** The line before the figures. */
  static final String MARK = "cpu-nanoseconds peak-bytes allocated-bytes";

  private static final Path PROCESS_STATUS = Path.of("/proc/self/status");

  private MeasuredCompiler() {}

  /**
   * Compiles, and prints what that cost.
   *
   * @param arguments those of javac
   * @throws IOException if the memory's peak cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int status = compiler.run(null, null, null, arguments);
    if (status != 0) {
      System.exit(status);
    }
    long cpu = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    System.out.println(MARK + "\n" + cpu + " " + peak() + " " + allocated());
  }

  /** What this thread has made of objects; javac does all its work on the one that calls it. */
  private static long allocated() {
    return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
  }

  /** The most memory the process had at one time; where the system does not tell, the most heap. */
  private static long peak() throws IOException {
    List<String> status =
        Files.isReadable(PROCESS_STATUS) ? Files.readAllLines(PROCESS_STATUS) : List.of();
    return status.stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .findFirst()
        .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
        .orElseGet(MeasuredCompiler::peakHeap);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
