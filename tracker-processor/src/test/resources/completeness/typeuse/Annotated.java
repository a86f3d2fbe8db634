package typeuse;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

@TrackActivity(effect = Effect.READ)
public interface Annotated<T extends Annotated.@Annotated.Mark Bound> {
  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Mark {}

  @Target(ElementType.TYPE_USE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Sized {
    int value();
  }

  interface Bound {}

  class Outer {
    public class Inner<A> {}

    public static class Nested {}
  }

  @Mark T get(@Mark T value, Map<@Mark String, ? extends @Mark List<@Mark T>> map);

  @Mark String @Sized(1) [] @Sized(2) [] arrays(int @Mark [] ints, @Mark int number);

  void varargs(@Mark String @Mark ... strings);

  Outer.@Mark Nested nested(Outer.@Mark Inner<@Mark T> inner, java.util.Map.@Mark Entry<T, T> entry);

  <S extends @Mark Object & @Mark Comparable<@Mark S>> S bounded(List<? super @Mark S> list)
      throws @Mark IllegalStateException;

  java.lang.@Mark String qualified(java.util.@Mark List<?> list);

  void receiver(@Mark Annotated<T> this);
}
