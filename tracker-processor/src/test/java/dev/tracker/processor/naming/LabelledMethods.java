package dev.tracker.processor.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a table of methods with the names that they should have. */
final class LabelledMethods {
  private static final Set<String> WRAPPERS =
      Set.of("Optional", "CompletableFuture", "CompletionStage", "Mono", "Uni", "Future");
  private static final Set<String> MANY =
      Set.of("List", "Set", "Collection", "Iterable", "Map", "Stream");

  private final Map<String, List<NamedMember>> types = new HashMap<>();
  private final List<LabelledMethod> methods = new ArrayList<>();

  private LabelledMethods() {}

  static List<LabelledMethod> of(String resource) {
    LabelledMethods table = new LabelledMethods();
    lines(resource).forEach(table::read);
    return table.methods;
  }

  private static Stream<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(LabelledMethods.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String line) {
    String[] cells = line.split("\t", -1);
    if (cells[0].equals("#type")) {
      types.put(cells[1] + "." + cells[2], members(cells[3]));
    } else if (!cells[0].equals("lib")) {
      methods.add(
          new LabelledMethod(
              cells[0],
              new MethodFacts(
                  cells[1], cells[2], parameters(cells[0], cells[4]), result(cells[0], cells[3])),
              options(cells[5]),
              options(cells[6]),
              options(cells[7]),
              options(cells[8])));
    }
  }

  private static List<NamedMember> members(String accessors) {
    return Stream.of(accessors.split(" ", -1))
        .map(accessor -> new NamedMember(accessor.split(":", -1)[0], false))
        .toList();
  }

  private List<NamedParameter> parameters(String lib, String text) {
    return Stream.of(text.split(",(?![^<]*>)", -1))
        .map(String::strip)
        .filter(parameter -> !parameter.isEmpty())
        .map(
            parameter -> {
              int space = parameter.lastIndexOf(' ');
              return new NamedParameter(
                  parameter.substring(space + 1), type(lib, parameter.substring(0, space)));
            })
        .toList();
  }

  private NamedType result(String lib, String text) {
    int bracket = text.indexOf('<');
    return bracket > 0 && WRAPPERS.contains(text.substring(0, bracket))
        ? type(lib, text.substring(bracket + 1, text.length() - 1))
        : type(lib, text);
  }

  private NamedType type(String lib, String text) {
    String name = text.replaceAll("<.*>", "").strip();
    boolean many = MANY.contains(name) || (name.endsWith("[]") && !name.equals("byte[]"));
    return new NamedType(name, many, types.getOrDefault(lib + "." + name, List.of()));
  }

  private static List<String> options(String cell) {
    return List.of(cell.split("\\|", -1));
  }
}
