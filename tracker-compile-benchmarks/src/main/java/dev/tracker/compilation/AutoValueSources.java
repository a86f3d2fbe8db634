package dev.tracker.compilation;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Value classes for AutoValue.
 *
 * @param types how many
 * @param properties how many each has
 */
record AutoValueSources(int types, int properties) implements SourceSet {

  @Override
  public String title() {
    return "AutoValue, %,d values of %,d properties".formatted(types, properties);
  }

  @Override
  public String processor() {
    return "com.google.auto.value.processor.AutoValueProcessor";
  }

  @Override
  public void write(Path folder) throws IOException {
    SourceFolder sources = new SourceFolder(folder);
    for (int n = 0; n < types; n++) {
      StringBuilder text = new StringBuilder();
      text.append("@com.google.auto.value.AutoValue\n");
      text.append("public abstract class Value").append(n).append(" {\n");
      for (int p = 0; p < properties; p++) {
        String type = p % 2 == 0 ? "String" : "int";
        text.append("  public abstract %s property%d();\n".formatted(type, p));
      }
      sources.write(SourceFolder.packageOf(n), "Value" + n, text.append("}\n").toString());
    }
  }
}
