package dev.tracker.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;

/**
 * The processor is isolating, as Gradle calls it: each file comes of one interface, which is
 * declared with it, so a change elsewhere does not concern it.
 */
class IncrementalTest {
  /** What was created, and what it was said to come of. */
  private final Map<String, List<String>> origins = new TreeMap<>();

  @Test
  void eachFileComesOfItsInterface() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ProcessorWith<>(Filer.class, this::noting))
            .compile(
                JavaFileObjects.forSourceString(
                    "com.acme.Shop",
                    """
                    package com.acme;
                    import dev.tracker.TrackActivity;
                    interface Shop {
                      @TrackActivity interface Till extends Drawer {}
                      interface Drawer { @TrackActivity void open(String id); }
                    }
                    """),
                JavaFileObjects.forSourceString(
                    "com.acme.Stock",
                    """
                    package com.acme;
                    import dev.tracker.TrackActivity;
                    interface Stock extends Shop.Drawer { @TrackActivity int count(); }
                    """));

    assertThat(compilation.errors()).isEmpty();
    assertThat(origins)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "createSourceFile com.acme.TrackedShop_Till", List.of("com.acme.Shop.Till"),
                "createSourceFile com.acme.TrackedShop_Drawer", List.of("com.acme.Shop.Drawer"),
                "createSourceFile com.acme.TrackedStock", List.of("com.acme.Stock"),
                "createResource META-INF/tracker/com.acme.Shop$Till.json",
                    List.of("com.acme.Shop.Till"),
                "createResource META-INF/tracker/com.acme.Shop$Drawer.json",
                    List.of("com.acme.Shop.Drawer"),
                "createResource META-INF/tracker/com.acme.Stock.json", List.of("com.acme.Stock")));
  }

  @Test
  void gradleIsTold() throws IOException {
    String registry = "META-INF/gradle/incremental.annotation.processors";
    try (InputStream text =
        TrackActivityProcessor.class.getClassLoader().getResourceAsStream(registry)) {
      assertThat(text).isNotNull();
      assertThat(new String(text.readAllBytes(), UTF_8).strip())
          .isEqualTo(
              RequiredInterfacesProcessor.class.getName()
                  + ",isolating\n"
                  + TrackActivityProcessor.class.getName()
                  + ",isolating");
    }
  }

  private Filer noting(Filer filer) {
    return (Filer)
        Proxy.newProxyInstance(
            IncrementalTest.class.getClassLoader(),
            new Class<?>[] {Filer.class},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("create")) {
                Element[] elements = (Element[]) arguments[arguments.length - 1];
                origins.put(
                    method.getName() + " " + arguments[arguments.length - 2],
                    Arrays.stream(elements).map(Element::toString).toList());
              }
              return method.invoke(filer, arguments);
            });
  }
}
