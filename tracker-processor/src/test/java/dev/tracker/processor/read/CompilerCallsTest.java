package dev.tracker.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tracker.processor.model.TrackedType;
import dev.tracker.processor.read.build.BuildOptions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * What reading asks of the compiler: a measure of what it costs that is the same on every machine.
 */
class CompilerCallsTest {
  private static final int INTERFACES = 30;

  /** Of an interface of four methods: the 50 that it makes, and a fifth more. */
  private static final int MOST_CALLS = 60;

  @Test
  void anInterfaceWhoseTypesAreKnownCostsLittle() {
    List<Integer> calls = callsOfEach();

    assertThat(calls.subList(1, INTERFACES)).allMatch(each -> each <= MOST_CALLS);
    assertThat(calls.get(0)).isGreaterThan(calls.get(1));
  }

  /**
   * Each interface costs as much as the one before it: nothing is asked of those that were read.
   */
  @Test
  void growthIsLinear() {
    List<Integer> calls = callsOfEach();

    assertThat(Set.copyOf(calls.subList(1, INTERFACES))).hasSize(1);
  }

  private static List<Integer> callsOfEach() {
    Reading reading = new Reading();
    Compiler.javac().withOptions("-proc:only").withProcessors(reading).compile(files());
    return reading.calls;
  }

  private static List<JavaFileObject> files() {
    return Stream.concat(
            Stream.of(
                file("Order", "public record Order(String id, long amount, Customer customer) {}"),
                file("Customer", "public record Customer(String name, List<Order> orders) {}")),
            IntStream.range(0, INTERFACES).mapToObj(CompilerCallsTest::service))
        .toList();
  }

  private static JavaFileObject service(int number) {
    String name = String.format(Locale.ROOT, "Orders%02d", number);
    return file(
        name,
        """
        @TrackActivity public interface %s {
          @TrackActivity(args = {"id", "order.customer.name"}, changeData = {"order.amount", "order.customer"})
          void place(String id, Order order);
          @TrackActivity(args = "id") Order get(String id);
          @TrackActivity(args = "id") java.util.concurrent.CompletionStage<Order> change(String id);
          @Untracked("hot path") boolean supports(String type);
        }
        """
            .formatted(name));
  }

  private static JavaFileObject file(String name, String source) {
    return JavaFileObjects.forSourceString(
        "com.acme." + name,
        "package com.acme; import dev.tracker.*; import dev.tracker.context.*; import"
            + " java.util.List; "
            + source);
  }

  private static final class Reading extends AbstractProcessor {
    final List<Integer> calls = new ArrayList<>();
    private int count;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Set<String> names = new LinkedHashSet<>();
      round.getRootElements().forEach(root -> names.add(root.toString()));
      ProcessingEnvironment counted = new Counted();
      TypeReader reader = new TypeReader(counted, new BuildOptions(counted), names, names);
      for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
        if (type.getSimpleName().toString().startsWith("Orders")) {
          count = 0;
          TrackedType read = reader.read(type);
          assertThat(read.operations()).hasSize(3);
          calls.add(count);
        }
      }
      return false;
    }

    private <T> T counting(Class<T> service, T target) {
      InvocationHandler handler =
          (proxy, method, arguments) -> {
            count++;
            try {
              return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
              throw e.getCause();
            }
          };
      return service.cast(
          Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, handler));
    }

    /** The compiler's own environment, with services that count their calls. */
    private final class Counted implements ProcessingEnvironment {
      @Override
      public Elements getElementUtils() {
        return counting(Elements.class, processingEnv.getElementUtils());
      }

      @Override
      public Types getTypeUtils() {
        return counting(Types.class, processingEnv.getTypeUtils());
      }

      @Override
      public Map<String, String> getOptions() {
        return processingEnv.getOptions();
      }

      @Override
      public Messager getMessager() {
        return processingEnv.getMessager();
      }

      @Override
      public Filer getFiler() {
        return processingEnv.getFiler();
      }

      @Override
      public SourceVersion getSourceVersion() {
        return processingEnv.getSourceVersion();
      }

      @Override
      public Locale getLocale() {
        return processingEnv.getLocale();
      }
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
