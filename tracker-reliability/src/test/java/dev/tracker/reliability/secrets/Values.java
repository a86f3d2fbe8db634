package dev.tracker.reliability.secrets;

import static dev.tracker.reliability.secrets.Beans.SECRET;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A value for each of the {@link Subjects}, which has the secret in it. */
final class Values {
  private static final Shapes.Component COMPONENT = new Shapes.Component("ada", SECRET);

  private static final Shapes.Getters GETTERS =
      new Shapes.Getters() {
        @Override
        public String getName() {
          return "ada";
        }

        @Override
        public String getMail() {
          return SECRET;
        }

        @Override
        public String toString() {
          throw new AssertionError(SECRET);
        }
      };

  /** To go through it would use it up. */
  private static final Iterable<Beans.MarkedField> ITERABLE =
      new Iterable<>() {
        @Override
        public Iterator<Beans.MarkedField> iterator() {
          throw new AssertionError("used up");
        }

        @Override
        public String toString() {
          return SECRET;
        }
      };

  private Values() {}

  /** By the name of the interface. */
  static Map<String, Object> all() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("MarkedField", new Beans.MarkedField());
    values.put("MarkedGetter", new Beans.MarkedGetter());
    values.put("NoGetter", new Beans.NoGetter());
    values.put("PublicField", new Beans.PublicField());
    values.put("BooleanGetter", new Beans.BooleanGetter());
    values.put("FluentAccessor", new Beans.FluentAccessor());
    values.put("Inherited", new Beans.Inherited());
    values.put("InheritedTwice", new Beans.InheritedTwice());
    values.put("Generic", new Beans.Generic<>(new Beans.MarkedField()));
    values.put("GenericSecret", new Beans.GenericSecret<>(SECRET));
    values.put("Bound", new Beans.Bound());
    values.put("NestedBean", new Beans.Nested());
    values.put("NestedUnread", new Beans.NestedUnread());
    values.put("SelfReferencing", new Beans.SelfReferencing());
    values.put("Inner", Beans.inner());
    values.put("OfMarkedType", new Beans.OfMarkedType());
    values.put("AbstractAccessor", new Beans.Concrete());
    values.put("Failing", new Beans.Failing());
    values.put("EnumField", Beans.EnumField.ONE);
    values.put("Component", COMPONENT);
    values.put("MarkedAccessor", new Shapes.MarkedAccessor("ada", SECRET));
    values.put("Nested", new Shapes.Nested("ada", COMPONENT));
    values.put("Deep", new Shapes.Deep(new Shapes.Nested("ada", COMPONENT)));
    values.put("InOptional", new Shapes.InOptional(Optional.of(COMPONENT)));
    values.put("InArray", new Shapes.InArray(new Shapes.Component[] {COMPONENT}));
    values.put("InMatrix", new Shapes.InMatrix(new Shapes.Component[][] {{COMPONENT}}));
    values.put("InList", new Shapes.InList(List.of(COMPONENT)));
    values.put("InSet", new Shapes.InSet(Set.of(COMPONENT)));
    values.put("InMapValue", new Shapes.InMapValue(Map.of("a", COMPONENT)));
    values.put("InMapKey", new Shapes.InMapKey(Map.of(COMPONENT, "a")));
    values.put("InWildcard", new Shapes.InWildcard(List.of(COMPONENT)));
    values.put("InOptionalList", new Shapes.InOptionalList(List.of(Optional.of(COMPONENT))));
    values.put("InListOfLists", new Shapes.InListOfLists(List.of(List.of(COMPONENT))));
    values.put(
        "Tree", new Shapes.Tree("a", SECRET, List.of(new Shapes.Tree("b", SECRET, List.of()))));
    values.put("Pair", new Shapes.Pair<>("a", COMPONENT));
    values.put("Accessor", new Shapes.ByRecord("ada", SECRET));
    values.put("Getters", GETTERS);
    values.put("Sealed", new Shapes.SealedSecret("ada", SECRET));
    values.put("ListOf", List.of(new Beans.MarkedField()));
    values.put("SetOf", Set.of(new Beans.MarkedField()));
    values.put("MapOf", Map.of("a", new Beans.MarkedField()));
    values.put("MapTo", Map.of(new Beans.MarkedField(), "a"));
    values.put("ArrayOf", new Beans.MarkedField[] {new Beans.MarkedField()});
    values.put("MatrixOf", new Beans.MarkedField[][] {{new Beans.MarkedField()}});
    values.put("OptionalOf", Optional.of(new Beans.MarkedField()));
    values.put("WildcardOf", List.of(new Beans.Inherited()));
    values.put("IterableOf", ITERABLE);
    values.put("ReferenceTo", new AtomicReference<>(new Beans.MarkedField()));
    values.put("Variable", new Beans.Inherited());
    values.put("AnyKeys", Map.of("password", SECRET, "rows", List.of(Map.of("apiKey", SECRET))));
    values.put("AnyObject", new Shapes.Unseen("ada", SECRET));
    values.put("AnyList", List.of(new Shapes.Unseen("ada", SECRET), Map.of("token", SECRET)));
    values.put("Subtype", new Shapes.Unseen("ada", SECRET));
    values.put(
        "SubtypeWithin", new Shapes.UnseenWithin("ada", List.of(Map.of("password", SECRET))));
    values.put("NamedCamel", new Names.Camel("ada", SECRET));
    values.put("NamedSnake", new Names.Snake("ada", SECRET));
    values.put("NamedUpper", new Names.Upper("ada", SECRET));
    values.put("NamedShort", new Names.Shortened("ada", SECRET));
    values.put("NamedAbbreviated", new Names.Abbreviated("ada", SECRET));
    values.put("NamedPrefixed", new Names.Prefixed("ada", SECRET));
    values.put("NamedSuffixed", new Names.Suffixed("ada", SECRET));
    values.put("NamedNumbered", new Names.Numbered("ada", SECRET));
    values.put("NamedToken", new Names.Token("ada", SECRET));
    values.put("NamedHeader", new Names.Header("ada", SECRET));
    values.put("NamedChars", new Names.Chars("ada", SECRET.toCharArray()));
    values.put("NamedBytes", new Names.Bytes("ada", SECRET.getBytes(StandardCharsets.US_ASCII)));
    values.put("NamedSeveral", new Names.Several("ada", List.of(SECRET)));
    return values;
  }
}
