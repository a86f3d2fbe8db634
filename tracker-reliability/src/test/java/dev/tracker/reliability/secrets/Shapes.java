package dev.tracker.reliability.secrets;

import dev.tracker.Sensitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records, interfaces and containers with secrets. */
@SuppressWarnings("ArrayRecordComponent") // on purpose: they come
final class Shapes {
  private Shapes() {}

  record Component(String name, @Sensitive String mail) {}

  record MarkedAccessor(String name, String mail) {
    @Sensitive
    @Override
    public String mail() {
      return mail;
    }
  }

  record Nested(String name, Component inner) {}

  record Deep(Nested nested) {}

  record InOptional(Optional<Component> inner) {}

  record InArray(Component[] inner) {}

  record InMatrix(Component[][] inner) {}

  record InList(List<Component> inner) {}

  record InSet(Set<Component> inner) {}

  record InMapValue(Map<String, Component> inner) {}

  record InMapKey(Map<Component, String> inner) {}

  record InWildcard(List<? extends Component> inner) {}

  record InOptionalList(List<Optional<Component>> inner) {}

  record InListOfLists(List<List<Component>> inner) {}

  record Tree(String name, String password, List<Tree> children) {}

  record Pair<A, B>(A first, B second) {}

  interface Accessor {
    String name();

    String password();
  }

  record ByRecord(String name, String password) implements Accessor {}

  interface Getters {
    String getName();

    @Sensitive
    String getMail();
  }

  sealed interface Sealed permits SealedSecret, SealedHarmless {}

  record SealedSecret(String name, String password) implements Sealed {}

  record SealedHarmless(String name) implements Sealed {}

  /** Says nothing of what implements it. */
  interface Marker {}

  record Unseen(String name, String password) implements Marker {}

  record UnseenWithin(String name, List<Map<String, Object>> rows) implements Marker {}
}
