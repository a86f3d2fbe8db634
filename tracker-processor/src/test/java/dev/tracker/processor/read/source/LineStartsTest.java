package dev.tracker.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

class LineStartsTest {

  @Test
  void areWhereverALineEnds() {
    LineStarts lines = LineStarts.of(file("a\nb\r\nc\rd\n\n"));

    assertThat(IntStream.rangeClosed(0, 9).map(lines::applyAsInt))
        .containsExactly(1, 1, 2, 2, 2, 3, 3, 4, 4, 5);
  }

  @Test
  void areUnknownOfWhatCannotBeRead() {
    LineStarts lines =
        LineStarts.of(
            new SimpleJavaFileObject(URI.create("gone:///A.java"), Kind.SOURCE) {
              @Override
              public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
                throw new IOException("gone");
              }
            });

    assertThat(lines.applyAsInt(7)).isZero();
  }

  private static SimpleJavaFileObject file(String text) {
    return new SimpleJavaFileObject(URI.create("memory:///A.java"), Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
