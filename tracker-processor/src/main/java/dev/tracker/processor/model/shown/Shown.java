package dev.tracker.processor.model.shown;

import com.palantir.javapoet.TypeName;
import dev.tracker.processor.model.shown.Part.TakenApart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a value is recorded that is taken apart.
 *
 * @param told the type of which the build tells that it is recorded so, as a person would write it
 * @param types the value's own type, then all others that its parts are taken apart as
 */
public record Shown(String told, List<ShownType> types) {

  public Shown {
    types = List.copyOf(types);
  }

  /** What the decorator takes the value as. */
  public TypeName type() {
    return types.get(0).type();
  }

  /** The members that are read, or masked, of all the types. */
  public Stream<ShownMember> members() {
    return types.stream()
        .filter(each -> each.form() instanceof Form.Members)
        .flatMap(each -> ((Form.Members) each.form()).members().stream());
  }

  /** The paths, within the value, to what is masked; within a type that comes again, only once. */
  public List<String> masked() {
    Map<String, ShownType> left = new TreeMap<>();
    types.forEach(each -> left.put(each.type().toString(), each));
    List<String> masked = new ArrayList<>();
    addMasked(new TakenApart(type()), "", left, masked);
    return masked.stream().distinct().toList();
  }

  private static void addMasked(
      Part part, String way, Map<String, ShownType> left, List<String> masked) {
    if (part instanceof Part.Masked) {
      masked.add(way);
    }
    ShownType type = part instanceof TakenApart apart ? left.remove(apart.type().toString()) : null;
    if (type == null) {
      return;
    }
    if (type.form() instanceof Form.Members form) {
      form.subtypes().forEach(each -> addMasked(each.part(), way, left, masked));
      String before = way.isEmpty() ? "" : way + ".";
      form.members().forEach(each -> addMasked(each.part(), before + each.name(), left, masked));
    } else {
      type.form().parts().forEach(each -> addMasked(each, way, left, masked));
    }
  }
}
