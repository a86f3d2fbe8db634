package dev.tracker.processor.generate.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentTextTest {

  @Test
  void endsWithAFullStop() {
    assertThat(CommentText.sentence("hot path, called per packet"))
        .isEqualTo("hot path, called per packet.");
    assertThat(CommentText.sentence("Why not?")).isEqualTo("Why not?");
  }

  @Test
  void isOneLine() {
    assertThat(CommentText.sentence(" two\n  lines\t")).isEqualTo("two lines.");
  }

  @Test
  void cannotEndTheCommentNorBeginATag() {
    assertThat(CommentText.sentence("*/ int x; /** @see {@link A} <b>"))
        .isEqualTo("&#42;/ int x; /&#42;&#42; &#64;see &#123;&#64;link A&#125; &#60;b&#62;.");
  }

  /** javac reads such an escape before it reads the comment. */
  @Test
  void escapesNoCharacter() {
    assertThat(CommentText.sentence("\\u002a/")).isEqualTo("&#92;u002a/.");
  }

  @Test
  void doesNotTurnTheWritingAround() {
    assertThat(CommentText.sentence("a\u202eb")).isEqualTo("a&#8238;b.");
    assertThat(CommentText.sentence("h\u00e4ufig")).isEqualTo("h\u00e4ufig.");
  }
}
