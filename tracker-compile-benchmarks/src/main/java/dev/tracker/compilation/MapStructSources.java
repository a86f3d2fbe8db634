package dev.tracker.compilation;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Mappers for MapStruct.
 *
 * @param mappers how many
 * @param methods how many each has
 */
record MapStructSources(int mappers, int methods) implements SourceSet {

  private static final String BEAN =
      """
      public class %s {
        private String id;
        private String name;
        private int size;

        public String getId() {
          return id;
        }

        public void setId(String id) {
          this.id = id;
        }

        public String getName() {
          return name;
        }

        public void setName(String name) {
          this.name = name;
        }

        public int getSize() {
          return size;
        }

        public void setSize(int size) {
          this.size = size;
        }
      }
      """;

  @Override
  public String title() {
    return "MapStruct, %,d mappers of %,d methods".formatted(mappers, methods);
  }

  @Override
  public String processor() {
    return "org.mapstruct.ap.MappingProcessor";
  }

  @Override
  public void write(Path folder) throws IOException {
    SourceFolder sources = new SourceFolder(folder);
    for (int n = 0; n < mappers; n++) {
      String packageName = SourceFolder.packageOf(n);
      if (SourceFolder.opensPackage(n)) {
        sources.write(packageName, "Source", BEAN.formatted("Source"));
        for (int m = 0; m < methods; m++) {
          // A target of its own for each method: two mappings of the same types would be ambiguous.
          sources.write(packageName, "Target" + m, BEAN.formatted("Target" + m));
        }
      }
      sources.write(packageName, "Mapper" + n, mapper(n));
    }
  }

  private String mapper(int n) {
    StringBuilder text = new StringBuilder();
    text.append("@org.mapstruct.Mapper\npublic interface Mapper").append(n).append(" {\n");
    for (int m = 0; m < methods; m++) {
      text.append("  Target%1$d map%1$d(Source source);\n".formatted(m));
    }
    return text.append("}\n").toString();
  }
}
