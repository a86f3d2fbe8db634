package dev.tracker.processor.compilation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A file that a compiler writes to memory, and may read again. */
final class MemoryFile extends SimpleJavaFileObject {
  private final String name;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  MemoryFile(String name, Kind kind) {
    super(uri(name), kind);
    this.name = name;
  }

  /** Where it lies, from the root of the output. */
  String path() {
    return name;
  }

  byte[] bytes() {
    return content.toByteArray();
  }

  @Override
  public OutputStream openOutputStream() {
    content.reset();
    return content;
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(bytes());
  }

  @Override
  public Reader openReader(boolean ignoreEncodingErrors) {
    return new StringReader(getCharContent(ignoreEncodingErrors));
  }

  @Override
  public String getCharContent(boolean ignoreEncodingErrors) {
    return content.toString(StandardCharsets.UTF_8);
  }

  /** A name may have characters that a URI does not take as they are. */
  static URI uri(String path) {
    try {
      return new URI("memory", "", "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
