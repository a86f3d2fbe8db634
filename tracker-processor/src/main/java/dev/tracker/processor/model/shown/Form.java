package dev.tracker.processor.model.shown;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a value consists of that is taken apart. */
public sealed interface Form {

  /** The parts of a value, in their order. */
  List<Part> parts();

  /**
   * A map of its members.
   *
   * @param subtypes what it may be instead, where the type names all its subtypes
   * @param members its members
   * @param loading how to tell that it is not loaded yet; {@code null} where it always is
   */
  record Members(List<Subtype> subtypes, List<ShownMember> members, @Nullable Loading loading)
      implements Form {
    public Members {
      subtypes = List.copyOf(subtypes);
      members = List.copyOf(members);
    }

    @Override
    public List<Part> parts() {
      return Stream.concat(
              subtypes.stream().map(Subtype::part), members.stream().map(ShownMember::part))
          .toList();
    }
  }

  /**
   * A permitted subtype.
   *
   * @param type what its values are instances of
   * @param part what is recorded of one
   */
  record Subtype(TypeName type, Part part) {}

  /**
   * How the generated code asks whether an entity is loaded.
   *
   * @param persistence the class {@code Persistence}, of Jakarta or of Java EE
   * @param id the member that can be read of an entity that is not; {@code null} for none
   */
  record Loading(ClassName persistence, @Nullable ShownMember id) {}

  /**
   * A list of what a collection or array holds.
   *
   * @param element what is recorded of an element
   * @param lazy whether it may be no collection, so that going through it could use it up
   */
  record Elements(Part element, boolean lazy) implements Form {
    @Override
    public List<Part> parts() {
      return List.of(element);
    }
  }

  /**
   * A map with the same entries, or a list of them where the keys are taken apart, too.
   *
   * @param key what is recorded of a key
   * @param value what is recorded of a value
   */
  record Entries(Part key, Part value) implements Form {
    @Override
    public List<Part> parts() {
      return List.of(key, value);
    }
  }

  /**
   * What it holds.
   *
   * @param access what follows the dot in Java
   * @param content what is recorded of that
   */
  record Holder(String access, Part content) implements Form {
    @Override
    public List<Part> parts() {
      return List.of(content);
    }
  }

  /** The name of a constant. */
  record Constant() implements Form {
    @Override
    public List<Part> parts() {
      return List.of();
    }
  }
}
