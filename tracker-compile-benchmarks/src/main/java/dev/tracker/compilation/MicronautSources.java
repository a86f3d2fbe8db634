package dev.tracker.compilation;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Beans whose methods Micronaut intercepts.
 *
 * @param beans how many
 * @param methods how many each has
 */
record MicronautSources(int beans, int methods) implements SourceSet {

  private static final String ITEM = "public record Item(String id, String name, int size) {}\n";

  private static final String ADVICE =
      """
      import io.micronaut.aop.Around;
      import java.lang.annotation.Retention;
      import java.lang.annotation.RetentionPolicy;

      @Around
      @Retention(RetentionPolicy.RUNTIME)
      public @interface Tracked {}
      """;

  @Override
  public String title() {
    return "Micronaut AOP, %,d beans of %,d methods".formatted(beans, methods);
  }

  @Override
  public String processor() {
    return "io.micronaut.annotation.processing.MixinVisitorProcessor,"
        + "io.micronaut.annotation.processing.PackageElementVisitorProcessor,"
        + "io.micronaut.annotation.processing.TypeElementVisitorProcessor,"
        + "io.micronaut.annotation.processing.AggregatingTypeElementVisitorProcessor,"
        + "io.micronaut.annotation.processing.BeanDefinitionInjectProcessor";
  }

  @Override
  public void write(Path folder) throws IOException {
    SourceFolder sources = new SourceFolder(folder);
    for (int n = 0; n < beans; n++) {
      String packageName = SourceFolder.packageOf(n);
      if (SourceFolder.opensPackage(n)) {
        sources.write(packageName, "Item", ITEM);
        sources.write(packageName, "Tracked", ADVICE);
      }
      sources.write(packageName, "Bean" + n, bean(n));
    }
  }

  private String bean(int n) {
    StringBuilder text = new StringBuilder();
    text.append("@Tracked\n@jakarta.inject.Singleton\n");
    text.append("public class Bean").append(n).append(" {\n");
    for (int m = 0; m < methods; m++) {
      text.append(
          """
            public Item update%d(String id, Item item) {
              return item;
            }
          """
              .formatted(m));
    }
    return text.append("}\n").toString();
  }
}
