package dev.tracker.processor.compilation;

import javax.tools.SimpleJavaFileObject;

/** A Java source file that is only in memory. */
public final class Source extends SimpleJavaFileObject {
  private final String code;

  private Source(String path, String code) {
    super(MemoryFile.uri(path), Kind.SOURCE);
    this.code = code;
  }

  /**
   * A source file.
   *
   * @param typeName the qualified name of its type
   * @param code what is in it
   */
  public static Source of(String typeName, String code) {
    return new Source(typeName.replace('.', '/') + ".java", code);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return code;
  }
}
