package dev.tracker.processor.universe;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads libraries, and of the test's own class path only Tracker: what a library brings along must
 * not be mistaken for what the test happens to use.
 */
final class LibraryLoader extends URLClassLoader {
  private static final String TRACKER = "dev.tracker.";

  LibraryLoader(List<Path> jars) {
    super(jars.stream().map(LibraryLoader::url).toArray(URL[]::new), new TrackerLoader());
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static final class TrackerLoader extends ClassLoader {
    TrackerLoader() {
      super(getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith(TRACKER)) {
        return LibraryLoader.class.getClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
