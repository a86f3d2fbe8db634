package dev.tracker.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void putsAShortCommentOnOneLine() {
    assertThat(Layout.of("  /**\n   * Not tracked.\n   */\n  int a() {}\n").toString())
        .isEqualTo("  /** Not tracked. */\n  int a() {}\n");
  }

  @Test
  void leavesACommentThatIsLongerThanALine() {
    String longest = "/**\n * " + "a".repeat(93) + "\n */\n";
    String longer = "/**\n * " + "a".repeat(94) + "\n */\n";

    assertThat(Layout.of(longest).toString()).isEqualTo("/** " + "a".repeat(93) + " */\n");
    assertThat(Layout.of(longer).toString()).isEqualTo(longer);
  }

  @Test
  void leavesACommentOfSeveralLines() {
    String comment = "/**\n * One.\n *\n * @param a two\n */\nvoid b(int a) {}\n";

    assertThat(Layout.of(comment).toString()).isEqualTo(comment);
  }

  @Test
  void keepsFieldsOfAKindTogether() {
    String fields =
        """
        class A {
          private static final B ONE = B.of(
              "one");

          private static final B TWO = B.of("two");

          private final A a;

          private final B b;

          A() {
          }

          private static final class C {
            private static final B THREE = B.of("three");
          }
        }
        """;

    assertThat(Layout.of(fields).toString())
        .isEqualTo(
            """
            class A {
              private static final B ONE = B.of(
                  "one");
              private static final B TWO = B.of("two");

              private final A a;
              private final B b;

              A() {
              }

              private static final class C {
                private static final B THREE = B.of("three");
              }
            }
            """);
  }
}
