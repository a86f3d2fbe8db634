package dev.tracker.compilation;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Interfaces as a team would annotate them: changes with keys, an id and data, reads, and changes
 * that complete later.
 *
 * @param interfaces how many
 * @param methods how many each has
 */
record ServiceSources(int interfaces, int methods) implements SourceSet {

  @Override
  public String title() {
    return "%,d %s of %,d methods"
        .formatted(interfaces, interfaces == 1 ? "interface" : "interfaces", methods);
  }

  @Override
  public String processor() {
    return "dev.tracker.processor.TrackActivityProcessor";
  }

  @Override
  public void write(Path folder) throws IOException {
    SourceFolder sources = new SourceFolder(folder);
    for (int n = 0; n < interfaces; n++) {
      String packageName = SourceFolder.packageOf(n);
      if (SourceFolder.opensPackage(n)) {
        sources.write(packageName, "Item", ITEM);
      }
      sources.write(packageName, "Service" + n, service(n));
    }
  }

  private static final String ITEM = "public record Item(String id, String name, int size) {}\n";

  private String service(int n) {
    StringBuilder text = new StringBuilder();
    text.append("import dev.tracker.TrackActivity;\n");
    text.append("import java.util.concurrent.CompletionStage;\n\n");
    text.append("@TrackActivity(subject = \"item\")\n");
    text.append("public interface Service").append(n).append(" {\n");
    for (int m = 0; m < methods; m++) {
      text.append(method(m));
    }
    return text.append("}\n").toString();
  }

  private static String method(int m) {
    return switch (m % 4) {
      case 0 ->
          """
            @TrackActivity(args = {"name = item.name", "item.size"}, changeData = {"item.name", "item.size"})
            void create%d(Item item);
          """
              .formatted(m);
      case 1 ->
          """
            @TrackActivity(args = "id")
            Item get%d(String id);
          """
              .formatted(m);
      case 2 ->
          """
            @TrackActivity(args = "id", changeId = "id")
            CompletionStage<Item> update%d(String id, Item item);
          """
              .formatted(m);
      default ->
          """
            boolean delete%d(String id);
          """
              .formatted(m);
    };
  }
}
