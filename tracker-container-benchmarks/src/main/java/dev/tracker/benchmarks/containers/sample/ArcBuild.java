package dev.tracker.benchmarks.containers.sample;

import dev.tracker.benchmarks.containers.start.Application;
import dev.tracker.benchmarks.containers.start.Stock;
import dev.tracker.cdi.BeanTrackers;
import io.quarkus.arc.ComponentsProvider;
import io.quarkus.arc.processor.BeanArchives;
import io.quarkus.arc.processor.BeanProcessor;
import io.quarkus.arc.processor.ResourceOutput.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;

/** What a build of Quarkus does for ArC: it generates beans and proxies beside the classes. */
final class ArcBuild {
  private ArcBuild() {}

  static void of(Application application, Path classes) throws IOException, InterruptedException {
    IndexView index = BeanArchives.buildImmutableBeanArchiveIndex(index(application, classes));
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, ArcBuild.class.getClassLoader())) {
      BeanProcessor.builder()
          .setName("application")
          .setImmutableBeanArchiveIndex(index)
          .setComputingBeanArchiveIndex(
              BeanArchives.buildComputingBeanArchiveIndex(loader, new ConcurrentHashMap<>(), index))
          .setRemoveUnusedBeans(false)
          .setOutput(resource -> write(resource, classes))
          .build()
          .process();
    } catch (ExecutionException e) {
      throw new IOException(e);
    }
  }

  private static IndexView index(Application application, Path classes) throws IOException {
    Indexer indexer = new Indexer();
    indexer.indexClass(Stock.class);
    if (application.isTracked()) {
      indexer.indexClass(BeanTrackers.class);
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(classes)) {
      files = found.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        indexer.index(in);
      }
    }
    return indexer.complete();
  }

  private static void write(Resource resource, Path classes) throws IOException {
    switch (resource.getType()) {
      case JAVA_CLASS -> resource.writeTo(classes.toFile());
      case SERVICE_PROVIDER -> {
        if (resource.getName().endsWith(ComponentsProvider.class.getName())) {
          Path file = classes.resolve("META-INF/services").resolve(resource.getName());
          Files.createDirectories(file.getParent());
          Files.write(file, resource.getData());
        }
      }
      default -> throw new IOException("unexpected: " + resource.getName());
    }
  }
}
