package dev.tracker.processor.compilation;

import java.util.Map;

/** Loads classes that were compiled to memory. */
final class MemoryClasses extends ClassLoader {
  private final Map<String, byte[]> files;

  MemoryClasses(Map<String, byte[]> files, ClassLoader parent) {
    super(parent);
    this.files = files;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = files.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
