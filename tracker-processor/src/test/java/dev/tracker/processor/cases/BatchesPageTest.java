package dev.tracker.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on batches shows is generated for, as golden files hold. */
class BatchesPageTest {
  private static final Path PAGE = Path.of("../docs/batches.md");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);

  @Test
  void showsWhatIsGenerated() throws IOException {
    String sources =
        (Files.readString(GOLDEN.resolve("batches/OrderService.java"))
                + Files.readString(GOLDEN.resolve("results/Books.java")))
            .replaceAll("(?m)^ +", "");
    List<String> blocks =
        BLOCK.matcher(Files.readString(PAGE)).results().map(each -> each.group(1)).toList();

    assertThat(blocks).hasSize(6).allSatisfy(block -> assertThat(sources).contains(block));
  }
}
