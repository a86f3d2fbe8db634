package dev.tracker.cdi.arc;

import dev.tracker.cdi.BeanTrackers;
import dev.tracker.cdi.table.Archive;
import dev.tracker.cdi.table.Carts;
import dev.tracker.cdi.table.Container;
import dev.tracker.cdi.table.Kind;
import dev.tracker.cdi.table.Orders;
import dev.tracker.cdi.table.PlainOrders;
import dev.tracker.cdi.table.Prices;
import dev.tracker.cdi.table.Repository;
import dev.tracker.cdi.table.Stock;
import dev.tracker.testing.RecordingTracker;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.ArcInitConfig;
import io.quarkus.arc.ComponentsProvider;
import io.quarkus.arc.processor.BeanArchives;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.arc.processor.BeanProcessor;
import io.quarkus.arc.processor.ResourceOutput.Resource;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;

/**
 * ArC with the beans of the table. What a build of Quarkus generates is generated beside the
 * classes of these tests: so each class of tests needs a JVM of its own.
 */
record ArcBeans(ArcContainer arc) implements Container {
  /** What the beans name, besides the beans. */
  private static final List<Class<?>> NAMED =
      List.of(
          Archive.class,
          BeanTrackers.class,
          Carts.class,
          Kind.class,
          Orders.class,
          PlainOrders.class,
          Prices.class,
          RecordingTracker.class,
          Repository.class,
          Stock.class,
          Transactional.class);

  static ArcBeans start(boolean isStrict) throws Exception {
    IndexView index = BeanArchives.buildImmutableBeanArchiveIndex(index());
    ClassLoader loader = ArcBeans.class.getClassLoader();
    BeanProcessor.Builder build =
        BeanProcessor.builder()
            .setName("table")
            .setImmutableBeanArchiveIndex(index)
            .setComputingBeanArchiveIndex(
                BeanArchives.buildComputingBeanArchiveIndex(
                    loader, new ConcurrentHashMap<>(), index))
            .setRemoveUnusedBeans(!isStrict)
            .addRemovalExclusion(ArcBeans::isOfTheTests)
            .setStrictCompatibility(isStrict)
            .setOutput(ArcBeans::write);
    build.build().process();
    return new ArcBeans(
        Arc.initialize(ArcInitConfig.builder().setStrictCompatibility(isStrict).build()));
  }

  private static IndexView index() throws IOException {
    Indexer indexer = new Indexer();
    for (List<Class<?>> classes : List.of(Container.BEANS, NAMED)) {
      for (Class<?> each : classes) {
        indexer.indexClass(each);
      }
    }
    return indexer.complete();
  }

  /** They look their beans up, which no build can see; ours are used, or not. */
  private static boolean isOfTheTests(BeanInfo bean) {
    return !bean.getBeanClass().toString().equals(BeanTrackers.class.getName());
  }

  private static void write(Resource resource) throws IOException {
    switch (resource.getType()) {
      case JAVA_CLASS -> resource.writeTo(folder().toFile());
      case SERVICE_PROVIDER -> {
        if (resource.getName().endsWith(ComponentsProvider.class.getName())) {
          Path file = folder().resolve("META-INF/services").resolve(resource.getName());
          Files.createDirectories(file.getParent());
          Files.write(file, resource.getData());
        }
      }
      default -> throw new IOException("unexpected: " + resource.getName());
    }
  }

  private static Path folder() throws IOException {
    try {
      return Path.of(ArcBeans.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  @Override
  public <T> T bean(Class<T> type, Annotation... qualifiers) {
    return arc.select(type, qualifiers).get();
  }

  @Override
  public void close() {
    Arc.shutdown();
  }
}
