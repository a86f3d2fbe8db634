package dev.tracker.processor.completeness;

import dev.tracker.processor.compilation.Source;
import java.nio.file.Path;
import java.util.List;

/** What CDI decorates beans by. */
final class CdiDecoratorTest extends CompanionTest {

  /** As much of CDI as is named. */
  private static final List<Source> CDI =
      List.of(
          annotation("jakarta.decorator.Decorator"),
          annotation("jakarta.decorator.Delegate"),
          annotation("jakarta.enterprise.inject.Any"),
          annotation("jakarta.enterprise.inject.Decorated"),
          annotation("jakarta.inject.Inject"),
          Source.of(
              "jakarta.annotation.Priority",
              "package jakarta.annotation; public @interface Priority { int value(); }"),
          Source.of(
              "jakarta.interceptor.Interceptor",
              "package jakarta.interceptor; public @interface Interceptor {"
                  + " final class Priority { private Priority() {}"
                  + " public static final int PLATFORM_BEFORE = 0; } }"),
          Source.of(
              "jakarta.enterprise.inject.spi.Bean",
              "package jakarta.enterprise.inject.spi; public interface Bean<T> { T created(); }"),
          Source.of(
              "dev.tracker.cdi.BeanTrackers",
              "package dev.tracker.cdi; public abstract class BeanTrackers {"
                  + " public BeanTrackers() {}"
                  + " public abstract boolean isNearest(Class<?> type,"
                  + " jakarta.enterprise.inject.spi.Bean<?> bean);"
                  + " public abstract <T> T around(Class<?> type, T bean,"
                  + " java.util.function.BiFunction<? super T, ? super dev.tracker.ActivityTracker,"
                  + " ? extends T> decorator); }"));

  CdiDecoratorTest() {
    super(
        CDI,
        List.of("backend", "generics"),
        Path.of("src/test/resources/cdi"),
        "-Atracker.cdi=false");
  }

  @Override
  boolean isCompanion(String file) {
    return file.contains("CdiTracked");
  }
}
