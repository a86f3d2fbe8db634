package dev.tracker.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import dev.tracker.processor.generate.DecoratorWriter;
import dev.tracker.processor.manifest.ManifestWriter;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.read.TypeReader;
import dev.tracker.processor.read.build.BuildOptions;
import dev.tracker.processor.verify.Verdict;
import dev.tracker.processor.verify.Verifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

/**
 * How the time of the processor is spent among its rooms, on many interfaces of eight methods each.
 * It prints the shares; a build says more often than once what a shared machine was up to, so
 * nothing depends on them.
 */
class RoomTimesTest {
  private static final int INTERFACES = Integer.getInteger("tracker.rooms.interfaces", 20);
  private static final int TIMES = Integer.getInteger("tracker.rooms.times", 1);
  private static final String METHODS =
      """
        @TrackActivity(args = {"id", "amount = order.amount"}, changeData = {"name = order.customer.name", "order.amount"})
        void place(String id, Order order);
        @TrackActivity(args = "order.customer.name", changeIf = "result", changeId = "order.id")
        boolean change(Order order);
        @TrackActivity(args = "id", expected = IllegalStateException.class) Order get(String id);
        @TrackActivity(args = "id", changeId = "id") void cancel(String id);
        @TrackActivity(operation = "ship", subject = "parcel", changeId = "result.id")
        java.util.concurrent.CompletableFuture<Order> send(@TrackArg String id);
        @TrackActivity(args = "orders.size") java.util.List<Order> findAll(java.util.List<String> orders);
        @TrackActivity(args = "id") boolean exists(String id);
        @Untracked("hot path") boolean supports(String type);
      """;

  @Test
  void everyRoomIsPassed() {
    Rooms rooms = new Rooms();
    for (int i = 0; i < TIMES; i++) {
      rooms = new Rooms();
      MemoryCompiler compiler =
          new MemoryCompiler(
              MemoryCompiler.javac().compiler(),
              List.of("-proc:only", "-Atracker.manifest=false"),
              MemoryCompiler.javac().classPath(),
              List.of(rooms));
      compiler.compile(sources());
    }

    assertThat(rooms.nanoseconds.keySet())
        .containsExactly("read", "verify", "generate", "manifest");
    assertThat(rooms.interfaces).isEqualTo(INTERFACES);
    System.out.println(INTERFACES + " interfaces: " + rooms.shares());
  }

  private static List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    sources.add(
        Source.of(
            "com.acme.Order",
            "package com.acme; public record Order(String id, long amount, Customer customer) {}"));
    sources.add(
        Source.of("com.acme.Customer", "package com.acme; public record Customer(String name) {}"));
    IntStream.range(0, INTERFACES)
        .mapToObj(
            i ->
                Source.of(
                    "com.acme.Orders" + i,
                    "package com.acme; import dev.tracker.*; import dev.tracker.context.*; public"
                        + " interface Orders"
                        + i
                        + " {\n"
                        + METHODS
                        + "}"))
        .forEach(sources::add);
    return sources;
  }

  /** Walks through the rooms as the processor does, and looks at the clock between them. */
  private static final class Rooms extends AbstractProcessor {
    final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    int interfaces;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Set<String> names = new LinkedHashSet<>();
      round.getRootElements().forEach(root -> names.add(root.toString()));
      TypeReader reader =
          new TypeReader(processingEnv, new BuildOptions(processingEnv), names, names);
      Verifier verifier = new Verifier();
      DecoratorWriter decorators = new DecoratorWriter("Rooms");
      ManifestWriter manifests = new ManifestWriter();
      for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
        if (type.getSimpleName().toString().matches("Orders\\d+")) {
          TrackedType read = timed("read", () -> reader.read(type));
          Verdict verdict = timed("verify", () -> verifier.verify(read));
          assertThat(verdict.findings()).isEmpty();
          timed("generate", () -> decorators.write(verdict.sound()).toString());
          timed("manifest", () -> manifests.write(verdict.sound()));
          interfaces++;
        }
      }
      return false;
    }

    private <T> T timed(String room, Supplier<T> work) {
      long start = System.nanoTime();
      T result = work.get();
      nanoseconds.merge(room, System.nanoTime() - start, Long::sum);
      return result;
    }

    String shares() {
      long all = nanoseconds.values().stream().mapToLong(Long::longValue).sum();
      StringBuilder shares = new StringBuilder();
      nanoseconds.forEach(
          (room, time) ->
              shares.append(
                  "%s %.1f %% (%.1f ms) ".formatted(room, 100.0 * time / all, time / 1e6)));
      return shares.toString().strip();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
