package dev.tracker.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.benchmarks.inventory.TrackedInventory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How large the generated methods are: the compiler at run time inlines no hot one above 325. */
class BytecodeSizeTest {
  private static final Pattern METHOD = Pattern.compile(" ([\\w$]+)\\(.*\\).*;");
  private static final Pattern INSTRUCTION = Pattern.compile(" +(\\d+): .*");

  /** Where the last instruction of each method begins. */
  private static Map<String, Integer> sizes() throws URISyntaxException {
    StringWriter listing = new StringWriter();
    ToolProvider.findFirst("javap")
        .orElseThrow()
        .run(
            new PrintWriter(listing),
            new PrintWriter(listing),
            "-c",
            "-p",
            "-cp",
            classes().toString(),
            TrackedInventory.class.getName());
    Map<String, Integer> sizes = new TreeMap<>();
    String name = "";
    for (String line : listing.toString().lines().toList()) {
      Matcher method = METHOD.matcher(line);
      Matcher instruction = INSTRUCTION.matcher(line);
      if (instruction.matches()) {
        sizes.put(name, Integer.valueOf(instruction.group(1)));
      } else if (method.find()) {
        name = method.group(1);
      }
    }
    return sizes;
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(
        TrackedInventory.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Test
  void methodsThatAllCallsShareAreSmall() throws Exception {
    assertThat(sizes())
        .hasEntrySatisfying("guard", size -> assertThat(size).isLessThanOrEqualTo(53))
        .hasEntrySatisfying("start", size -> assertThat(size).isLessThanOrEqualTo(76))
        .hasEntrySatisfying("wantsValues", size -> assertThat(size).isLessThanOrEqualTo(52))
        .hasEntrySatisfying("end", size -> assertThat(size).isLessThanOrEqualTo(48))
        .hasEntrySatisfying("reportChange", size -> assertThat(size).isLessThanOrEqualTo(73));
  }

  @Test
  void trackedMethodsStayFarBelowTheLimitOfInlining() throws Exception {
    assertThat(sizes())
        .hasEntrySatisfying("count", size -> assertThat(size).isLessThanOrEqualTo(135))
        .hasEntrySatisfying("adjustChanged", size -> assertThat(size).isLessThanOrEqualTo(115))
        .hasEntrySatisfying("reserve", size -> assertThat(size).isLessThanOrEqualTo(98));
  }

  /** One helper for each change that is evaluated, none for what is at hand, no other class. */
  @Test
  void oneClassWithFewMethods() throws Exception {
    assertThat(TrackedInventory.class.getDeclaredMethods()).hasSizeLessThanOrEqualTo(16);
    assertThat(classFiles()).isEqualTo(1);
  }

  private static long classFiles() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.walk(classes())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("TrackedInventory(\\$.*)?\\.class"))
          .count();
    }
  }
}
