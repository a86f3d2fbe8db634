package dev.tracker.processor.whole;

import com.google.testing.compile.Compilation;
import dev.tracker.ActivityTracker;
import dev.tracker.processor.StrictCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import javax.tools.JavaFileObject;

/**
 * Makes decorators of the interfaces of this package: compiles an interface's source with the
 * processor, and loads what it generates beside the interface, so that a test can call it.
 */
final class Decorators {
  private static final ClassValue<Class<?>> DECORATORS =
      new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> type) {
          return compile(type);
        }
      };

  private Decorators() {}

  static <T> T decorate(Class<T> type, T delegate, ActivityTracker tracker) {
    try {
      return type.cast(
          DECORATORS
              .get(type)
              .getDeclaredConstructor(type, ActivityTracker.class)
              .newInstance(delegate, tracker));
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static Class<?> compile(Class<?> type) {
    Path source = Path.of("src/test/java", type.getName().replace('.', '/') + ".java");
    Compilation compilation = StrictCompiler.compile(StrictCompiler.source(source));
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getName().endsWith("/Tracked" + type.getSimpleName() + ".class")) {
        return define(type, file);
      }
    }
    throw new AssertionError("No decorator among " + compilation.generatedFiles());
  }

  private static Class<?> define(Class<?> type, JavaFileObject file) {
    try (InputStream bytes = file.openInputStream()) {
      return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
          .defineClass(bytes.readAllBytes());
    } catch (IOException | IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
