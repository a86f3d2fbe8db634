package dev.tracker.reliability.secrets;

import dev.tracker.TrackActivity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The interfaces that record a value of each type, in all places. */
@SuppressWarnings("TRK065")
final class Subjects {
  private Subjects() {}

  @TrackActivity
  interface MarkedField extends Recording<Beans.MarkedField> {}

  @TrackActivity
  interface MarkedGetter extends Recording<Beans.MarkedGetter> {}

  @TrackActivity
  interface NoGetter extends Recording<Beans.NoGetter> {}

  @TrackActivity
  interface PublicField extends Recording<Beans.PublicField> {}

  @TrackActivity
  interface BooleanGetter extends Recording<Beans.BooleanGetter> {}

  @TrackActivity
  interface FluentAccessor extends Recording<Beans.FluentAccessor> {}

  @TrackActivity
  interface Inherited extends Recording<Beans.Inherited> {}

  @TrackActivity
  interface InheritedTwice extends Recording<Beans.InheritedTwice> {}

  @TrackActivity
  interface Generic extends Recording<Beans.Generic<Beans.MarkedField>> {}

  @TrackActivity
  interface GenericSecret extends Recording<Beans.GenericSecret<String>> {}

  @TrackActivity
  interface Bound extends Recording<Beans.Bound> {}

  @TrackActivity
  interface NestedBean extends Recording<Beans.Nested> {}

  @TrackActivity
  interface NestedUnread extends Recording<Beans.NestedUnread> {}

  @TrackActivity
  interface SelfReferencing extends Recording<Beans.SelfReferencing> {}

  @TrackActivity
  interface Inner extends Recording<Beans.Inner> {}

  @TrackActivity
  interface OfMarkedType extends Recording<Beans.OfMarkedType> {}

  @TrackActivity
  interface AbstractAccessor extends Recording<Beans.AbstractAccessor> {}

  @TrackActivity
  interface Failing extends Recording<Beans.Failing> {}

  @TrackActivity
  interface EnumField extends Recording<Beans.EnumField> {}

  @TrackActivity
  interface Component extends Recording<Shapes.Component> {}

  @TrackActivity
  interface MarkedAccessor extends Recording<Shapes.MarkedAccessor> {}

  @TrackActivity
  interface Nested extends Recording<Shapes.Nested> {}

  @TrackActivity
  interface Deep extends Recording<Shapes.Deep> {}

  @TrackActivity
  interface InOptional extends Recording<Shapes.InOptional> {}

  @TrackActivity
  interface InArray extends Recording<Shapes.InArray> {}

  @TrackActivity
  interface InMatrix extends Recording<Shapes.InMatrix> {}

  @TrackActivity
  interface InList extends Recording<Shapes.InList> {}

  @TrackActivity
  interface InSet extends Recording<Shapes.InSet> {}

  @TrackActivity
  interface InMapValue extends Recording<Shapes.InMapValue> {}

  @TrackActivity
  interface InMapKey extends Recording<Shapes.InMapKey> {}

  @TrackActivity
  interface InWildcard extends Recording<Shapes.InWildcard> {}

  @TrackActivity
  interface InOptionalList extends Recording<Shapes.InOptionalList> {}

  @TrackActivity
  interface InListOfLists extends Recording<Shapes.InListOfLists> {}

  @TrackActivity
  interface Tree extends Recording<Shapes.Tree> {}

  @TrackActivity
  interface Pair extends Recording<Shapes.Pair<String, Shapes.Component>> {}

  @TrackActivity
  interface Accessor extends Recording<Shapes.Accessor> {}

  @TrackActivity
  interface Getters extends Recording<Shapes.Getters> {}

  @TrackActivity
  interface Sealed extends Recording<Shapes.Sealed> {}

  @TrackActivity
  interface ListOf extends Recording<List<Beans.MarkedField>> {}

  @TrackActivity
  interface SetOf extends Recording<Set<Beans.MarkedField>> {}

  @TrackActivity
  interface MapOf extends Recording<Map<String, Beans.MarkedField>> {}

  @TrackActivity
  interface MapTo extends Recording<Map<Beans.MarkedField, String>> {}

  @TrackActivity
  interface ArrayOf extends Recording<Beans.MarkedField[]> {}

  @TrackActivity
  interface MatrixOf extends Recording<Beans.MarkedField[][]> {}

  @TrackActivity
  interface OptionalOf extends Recording<Optional<Beans.MarkedField>> {}

  @TrackActivity
  interface WildcardOf extends Recording<Collection<? extends Beans.MarkedField>> {}

  @TrackActivity
  interface IterableOf extends Recording<Iterable<Beans.MarkedField>> {}

  @TrackActivity
  interface ReferenceTo extends Recording<AtomicReference<Beans.MarkedField>> {}

  @TrackActivity
  interface Variable<T extends Beans.MarkedField> extends Recording<T> {}

  @TrackActivity
  interface AnyKeys extends Recording<Map<String, Object>> {}

  @TrackActivity
  interface AnyObject extends Recording<Object> {}

  @TrackActivity
  interface AnyList extends Recording<List<Object>> {}

  @TrackActivity
  interface Subtype extends Recording<Shapes.Marker> {}

  @TrackActivity
  interface SubtypeWithin extends Recording<Shapes.Marker> {}

  @TrackActivity
  interface NamedCamel extends Recording<Names.Camel> {}

  @TrackActivity
  interface NamedSnake extends Recording<Names.Snake> {}

  @TrackActivity
  interface NamedUpper extends Recording<Names.Upper> {}

  @TrackActivity
  interface NamedShort extends Recording<Names.Shortened> {}

  @TrackActivity
  interface NamedAbbreviated extends Recording<Names.Abbreviated> {}

  @TrackActivity
  interface NamedPrefixed extends Recording<Names.Prefixed> {}

  @TrackActivity
  interface NamedSuffixed extends Recording<Names.Suffixed> {}

  @TrackActivity
  interface NamedNumbered extends Recording<Names.Numbered> {}

  @TrackActivity
  interface NamedToken extends Recording<Names.Token> {}

  @TrackActivity
  interface NamedHeader extends Recording<Names.Header> {}

  @TrackActivity
  interface NamedChars extends Recording<Names.Chars> {}

  @TrackActivity
  interface NamedBytes extends Recording<Names.Bytes> {}

  @TrackActivity
  interface NamedSeveral extends Recording<Names.Several> {}
}
