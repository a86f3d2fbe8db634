package dev.tracker.processor.generate.code;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Java for the body of a method, put together as JavaPoet's {@code CodeBlock} is, with the same
 * formats. JavaPoet writes each part of a block by itself, twice, through a regular expression. So
 * here names, nested code and plain strings become text at once, and only types and the other
 * strings are left for JavaPoet.
 *
 * @param format a format of JavaPoet's, in which only {@code $T}, {@code $S} and layout are left
 * @param open the types and strings that it takes, in order
 */
public record Code(String format, List<Object> open) {
  static final Code EMPTY = new Code("", List.of());

  public Code {
    open = List.copyOf(open);
  }

  public static Code of(String template, Object... values) {
    return builder().add(template, values).build();
  }

  public static Collector<Code, ?, Code> joining(String separator) {
    return joining(separator, "", "");
  }

  public static Collector<Code, ?, Code> joining(String separator, String prefix, String suffix) {
    return Collectors.collectingAndThen(
        Collectors.toList(), codes -> of("$L$L$L", prefix, join(codes, separator), suffix));
  }

  /** Several pieces in a row; the separator is written as it is. */
  public static Code join(List<Code> codes, String separator) {
    Builder joined = builder();
    for (int i = 0; i < codes.size(); i++) {
      joined.add("$L$L", i == 0 ? "" : separator, codes.get(i));
    }
    return joined.build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** About how long it is, with nothing for types. */
  public int length() {
    return format.length();
  }

  /** The same for JavaPoet, which knows what types are called in a file. */
  public CodeBlock block() {
    return CodeBlock.of(format, open.toArray());
  }

  public static final class Builder {
    private final StringBuilder format = new StringBuilder();
    private final List<Object> open = new ArrayList<>();

    public Builder add(Code code) {
      format.append(code.format);
      open.addAll(code.open);
      return this;
    }

    /** Adds a piece, of which {@code $2T} takes the second value and {@code $T} the next. */
    public Builder add(String template, Object... values) {
      int next = 0;
      int from = 0;
      for (int at = template.indexOf('$'); at >= 0; at = template.indexOf('$', from)) {
        format.append(template, from, at);
        boolean isIndexed = Character.isDigit(template.charAt(at + 1));
        char kind = template.charAt(isIndexed ? at + 2 : at + 1);
        from = isIndexed ? at + 3 : at + 2;
        if (Character.isLetter(kind)) {
          add(kind, values[isIndexed ? template.charAt(at + 1) - '1' : next++]);
        } else {
          format.append('$').append(kind);
        }
      }
      format.append(template, from, template.length());
      return this;
    }

    private void add(char kind, Object value) {
      if (value instanceof Code code) {
        add(code);
      } else if (kind == 'S' && isPlain((String) value)) {
        format.append('"').append(value).append('"');
      } else if (kind == 'T' || kind == 'S') {
        format.append('$').append(kind);
        open.add(value);
      } else {
        format.append(value.toString().replace("$", "$$"));
      }
    }

    /** Whether it reads the same between quotes, and means nothing to JavaPoet. */
    private static boolean isPlain(String value) {
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        if (c < ' ' || c > '~' || c == '"' || c == '\'' || c == '\\' || c == '$') {
          return false;
        }
      }
      return true;
    }

    // activity.end();
    public Builder addStatement(String template, Object... values) {
      int start = format.length();
      add(template, values);
      if (format.indexOf("\n", start) >= 0) {
        // What follows the first line is indented.
        format.insert(start, "$[").append(";\n$]");
      } else {
        format.append(";\n");
      }
      return this;
    }

    // try {
    public Builder beginControlFlow(String template, Object... values) {
      return add(template, values).add(" {\n$>");
    }

    // } finally {
    public Builder nextControlFlow(String template, Object... values) {
      return add("$<} ").beginControlFlow(template, values);
    }

    // }
    public Builder endControlFlow() {
      return add("$<}\n");
    }

    /** What was added since the last time. */
    public Code take() {
      Code taken = build();
      format.setLength(0);
      open.clear();
      return taken;
    }

    public CodeBlock block() {
      return build().block();
    }

    public Code build() {
      return open.isEmpty() && format.isEmpty() ? EMPTY : new Code(format.toString(), open);
    }
  }
}
