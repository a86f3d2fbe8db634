package dev.tracker.processor.generate.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is put together as code reads as it would if JavaPoet had put it together. */
class CodeTest {
  private static final ClassName MAP = ClassName.get("java.util", "Map");

  @Test
  void nestedCodeKeepsItsTypesInOrder() {
    Code inner = Code.of("$T.of($S, $N)", MAP, "a $T", "b$c");

    Code outer = Code.of("$T.keep($L, $L)", MAP, inner, 1);

    assertThat(outer.block())
        .isEqualTo(
            CodeBlock.of(
                "$T.keep($L, $L)", MAP, CodeBlock.of("$T.of($S, $N)", MAP, "a $T", "b$c"), 1));
    assertThat(outer.format()).isEqualTo("$T.keep($T.of($S, b$$c), 1)");
  }

  @Test
  void valuesAreTakenByTheirIndexes() {
    Code code = Code.of("this.$1N = $2T.copyOf($1N, $1S)", "keys", MAP);

    assertThat(code.block())
        .isEqualTo(CodeBlock.of("this.$1N = $2T.copyOf($1N, $1S)", "keys", MAP));
  }

  @Test
  void bodiesAreLaidOutAlike() {
    Code code =
        Code.builder()
            .beginControlFlow("if ($N)", "isNew")
            .addStatement("keys = new $T[] {\n$L\n}", MAP, "null")
            .nextControlFlow("else")
            .addStatement("return")
            .endControlFlow()
            .build();

    assertThat(code.block())
        .isEqualTo(
            CodeBlock.builder()
                .beginControlFlow("if ($N)", "isNew")
                .addStatement("keys = new $T[] {\n$L\n}", MAP, "null")
                .nextControlFlow("else")
                .addStatement("return")
                .endControlFlow()
                .build());
  }

  @Test
  void piecesAreJoined() {
    List<Code> pieces = List.of(Code.of("$T", MAP), Code.of("b"));

    assertThat(Code.join(pieces, " | ")).isEqualTo(Code.of("$T | b", MAP));
    assertThat(pieces.stream().collect(Code.joining(", ", "<", ">")))
        .isEqualTo(Code.of("<$T, b>", MAP));
    assertThat(Stream.<Code>of().collect(Code.joining(", "))).isEqualTo(Code.EMPTY);
  }

  @Test
  void whatIsTakenIsNotTakenAgain() {
    Code.Builder code = Code.builder().add("$T", MAP);

    assertThat(code.take()).isEqualTo(Code.of("$T", MAP));
    assertThat(code.take()).isEqualTo(Code.EMPTY);
  }
}
