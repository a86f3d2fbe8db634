package dev.tracker.compilation;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Interfaces that inherit their methods through several levels of generic ones, each of which
 * rebinds the type parameters.
 *
 * @param interfaces how many
 * @param levels how deep the hierarchy below each is; there are two methods on each level
 */
record GenericSources(int interfaces, int levels) implements SourceSet {

  @Override
  public String title() {
    return "%,d interfaces over %,d generic levels".formatted(interfaces, levels);
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
        for (int level = 0; level < levels; level++) {
          sources.write(packageName, "Level" + level, level(level));
        }
      }
      sources.write(packageName, "Service" + n, service(n));
    }
  }

  private static String level(int level) {
    String parent = level == 0 ? "" : " extends Level" + (level - 1) + "<List<V>, K>";
    return """
    import java.util.Collection;
    import java.util.List;
    import java.util.Map;

    public interface Level%1$d<K, V>%2$s {
      <R extends Collection<? super V>> R find%1$d(K key, Class<R> kind);

      <E extends Exception> Map<K, V> merge%1$d(Map<? extends K, List<V>> values, E error) throws E;
    }
    """
        .formatted(level, parent);
  }

  private String service(int n) {
    return """
    import dev.tracker.TrackActivity;

    @TrackActivity
    public interface Service%d extends Level%d<String, Long> {}
    """
        .formatted(n, levels - 1);
  }
}
