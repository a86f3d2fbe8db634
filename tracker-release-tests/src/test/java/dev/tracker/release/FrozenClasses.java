package dev.tracker.release;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The classes of a frozen application, instead of those of the same name that are compiled now. */
final class FrozenClasses extends URLClassLoader {
  private final UnaryOperator<byte[]> change;

  private FrozenClasses(URL jar, UnaryOperator<byte[]> change) {
    super(new URL[] {jar}, FrozenClasses.class.getClassLoader());
    this.change = change;
  }

  static FrozenClasses of(Path jar) throws IOException {
    return of(jar, UnaryOperator.identity());
  }

  /** As {@link #of(Path)}, with each class changed on the way. */
  static FrozenClasses of(Path jar, UnaryOperator<byte[]> change) throws IOException {
    return new FrozenClasses(jar.toUri().toURL(), change);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(FrozenApplication.PACKAGE + ".")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    URL resource = findResource(name.replace('.', '/') + ".class");
    if (resource == null) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream input = resource.openStream()) {
      byte[] bytes = change.apply(input.readAllBytes());
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
