package dev.tracker.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import java.io.File;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On the class path without a manifest, as in a shaded jar, the tracker's version is unknown. */
class UnknownVersionTest {
  private final List<String> called = new ArrayList<>();
  private final List<String> givenNull = new ArrayList<>();

  /** OpenTelemetry logs a warning if it is given null. */
  @Test
  void openTelemetryIsGivenNoNull() throws Exception {
    // Without a parent: the platform's class loader knows the modules of this test.
    try (URLClassLoader unpacked = new URLClassLoader(classPath(), null)) {
      Class<?> api = unpacked.loadClass(OpenTelemetry.class.getName());
      Class<?> tracker = unpacked.loadClass(OpenTelemetryTracker.class.getName());
      assertThat(tracker.getModule().isNamed()).isFalse();

      tracker.getConstructor(api).newInstance(watched(api, api.getMethod("noop").invoke(null)));

      assertThat(called).contains("tracerBuilder", "meterBuilder", "build");
      assertThat(givenNull).isEmpty();
    }
  }

  /** Notes the calls of an object, and of the builders that it returns. */
  private Object watched(Class<?> type, Object target) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          called.add(method.getName());
          if (arguments != null && Arrays.asList(arguments).contains(null)) {
            givenNull.add(method.getName());
          }
          Object result = method.invoke(target, arguments);
          Class<?> returned = method.getReturnType();
          return returned.getName().endsWith("Builder") ? watched(returned, result) : result;
        });
  }

  /** What is on the module path, too. */
  private static URL[] classPath() {
    return Stream.of("jdk.module.path", "java.class.path")
        .flatMap(property -> Stream.of(System.getProperty(property, "").split(File.pathSeparator)))
        .filter(entry -> !entry.isEmpty())
        .map(UnknownVersionTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
