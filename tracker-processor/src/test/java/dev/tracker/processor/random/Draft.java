package dev.tracker.processor.random;

import dev.tracker.processor.compilation.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * An interface that was made up, in parts that can be taken away.
 *
 * @param name its simple name
 * @param head what stands before its super-interfaces, type parameters included
 * @param parents its super-interfaces, type arguments included
 * @param members what it declares, one text each
 */
record Draft(String name, String head, List<String> parents, List<String> members) {

  Draft withoutMember(int index) {
    List<String> rest = new ArrayList<>(members);
    rest.remove(index);
    return new Draft(name, head, parents, rest);
  }

  Draft withoutParent(int index) {
    List<String> rest = new ArrayList<>(parents);
    rest.remove(index);
    return new Draft(name, head, rest, members);
  }

  Source source(String packageName) {
    return Source.of(packageName + "." + name, "package " + packageName + ";\n" + this);
  }

  @Override
  public String toString() {
    String inherited = parents.isEmpty() ? "" : " extends " + String.join(", ", parents);
    return head + inherited + " {\n  " + String.join("\n  ", members) + "\n}\n";
  }
}
