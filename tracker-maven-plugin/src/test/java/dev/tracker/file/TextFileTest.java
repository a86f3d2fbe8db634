package dev.tracker.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong is told with the file and the reason. */
class TextFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("text.txt");
  }

  @Test
  void aByteOrderMarkIsNoText() throws Exception {
    Files.writeString(file, "\uFEFFé\n");

    assertThat(TextFile.read(file)).isEqualTo("é\n");
  }

  @Test
  void otherEncodings() throws Exception {
    Files.writeString(file, "é", ISO_8859_1);
    assertThatThrownBy(() -> TextFile.read(file))
        .hasMessage(file + " cannot be read: its text is not UTF-8");

    Files.writeString(file, "é", UTF_16);
    assertThatThrownBy(() -> TextFile.read(file)).hasMessage(file + " is UTF-16. Save it as UTF-8");
  }

  @Test
  void filesThatAreNotThere() {
    assertThatThrownBy(() -> TextFile.read(file))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(file + " cannot be read: the file does not exist");
  }

  @Test
  void directories() {
    assertThatThrownBy(() -> TextFile.read(folder))
        .hasMessage(folder + " is a directory, not a file");
    assertThatThrownBy(() -> TextFile.write(folder, ""))
        .hasMessage(folder + " is a directory, not a file");
  }

  /** What no permission can hinder the tests from, as those of an administrator. */
  @Test
  void linksThatLeadNowhere() throws Exception {
    Files.createSymbolicLink(file, file);

    assertThatThrownBy(() -> TextFile.read(file))
        .hasMessageStartingWith(file + " cannot be read: ")
        .hasMessageContaining("symbolic links");
    assertThatThrownBy(() -> TextFile.write(file, ""))
        .hasMessageStartingWith(file + " cannot be written: ");
  }

  @Test
  void filesInThePlaceOfDirectories() throws Exception {
    Files.writeString(file, "");

    assertThatThrownBy(() -> TextFile.write(file.resolve("a"), ""))
        .hasMessage(file.resolve("a") + " cannot be written: " + file + " is not a directory");
    assertThatThrownBy(() -> TextFile.write(file.resolve("a/b"), ""))
        .hasMessageStartingWith(file.resolve("a/b") + " cannot be written: ")
        .hasMessageContaining("irectory");
  }

  @Test
  void directoriesAreMade() throws Exception {
    assertThat(TextFile.write(folder.resolve("a/b/c.txt"), "é")).hasContent("é");
  }

  @Test
  void namesCannotForgeLines() {
    assertThatThrownBy(() -> TextFile.read(folder.resolve("a\nb\u001b[2J")))
        .hasMessage(folder + "/a b\\u001b[2J cannot be read: the file does not exist");
  }
}
