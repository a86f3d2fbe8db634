package dev.tracker.processor.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.universe.DecoratorDrill;
import java.util.ArrayList;
import java.util.List;

/** The decorators that a compilation made. */
final class Decorators {
  private Decorators() {}

  /** Calls every method of every decorator, and expects no fault. */
  static void drill(Compilation compilation) throws ClassNotFoundException {
    ClassLoader loader = compilation.loader(Decorators.class.getClassLoader());
    List<String> faults = new ArrayList<>();
    for (String path : compilation.sources().keySet()) {
      Class<?> decorator = Class.forName(path.replace(".java", "").replace('/', '.'), true, loader);
      DecoratorDrill.of(decorator.getInterfaces()[0], decorator)
          .faults()
          .forEach(fault -> faults.add(decorator.getName() + ": " + fault));
    }
    assertThat(faults).isEmpty();
    assertThat(compilation.sources()).isNotEmpty();
  }
}
