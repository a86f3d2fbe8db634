package dev.tracker.reliability.secrets;

import dev.tracker.Sensitive;

/** Classes with secrets. None of their texts is to be asked for, and each would tell all. */
@SuppressWarnings("unused") // what nobody reads may still be told
final class Beans {
  static final String SECRET = "hunter2";

  private Beans() {}

  /** What is told of it is told without its text. */
  abstract static class Untold {
    @Override
    public String toString() {
      throw new AssertionError(SECRET);
    }
  }

  static class MarkedField extends Untold {
    @Sensitive private final String mail = SECRET;
    private final String name = "ada";

    public String getName() {
      return name;
    }

    public String getMail() {
      return mail;
    }
  }

  static class MarkedGetter extends Untold {
    private final String mail = SECRET;

    @Sensitive
    public String getMail() {
      return mail;
    }
  }

  static class NoGetter extends Untold {
    @Sensitive private final String mail = SECRET;
  }

  static class PublicField extends Untold {
    @Sensitive public final String mail = SECRET;
    public final String name = "ada";
  }

  static class BooleanGetter extends Untold {
    @Sensitive private final boolean vip = true;
    private final String password = SECRET;

    public boolean isVip() {
      return vip;
    }

    public String getPassword() {
      return password;
    }
  }

  static class FluentAccessor extends Untold {
    private final String password = SECRET;
    private final String name = "ada";

    public String password() {
      return password;
    }

    public String name() {
      return name;
    }
  }

  static class Inherited extends MarkedField {
    private final int age = 36;

    public int getAge() {
      return age;
    }
  }

  static class InheritedTwice extends Inherited {}

  static class Generic<T> extends Untold {
    private final T content;

    Generic(T content) {
      this.content = content;
    }

    public T getContent() {
      return content;
    }
  }

  static class GenericSecret<T> extends Untold {
    @Sensitive private final T content;

    GenericSecret(T content) {
      this.content = content;
    }

    public T getContent() {
      return content;
    }
  }

  static class Bound extends Generic<MarkedField> {
    Bound() {
      super(new MarkedField());
    }
  }

  static class Nested extends Untold {
    private final MarkedField inner = new MarkedField();

    public MarkedField getInner() {
      return inner;
    }
  }

  /** Whose part nobody can read but its own text. */
  static class NestedUnread extends Untold {
    private final MarkedField inner = new MarkedField();
  }

  static class SelfReferencing extends Untold {
    private final String password = SECRET;
    private final SelfReferencing self = this;

    public SelfReferencing getSelf() {
      return self;
    }
  }

  @SuppressWarnings("ClassCanBeStatic") // on purpose: it has an outer instance
  class Inner extends Untold {
    private final String password = SECRET;

    public String getPassword() {
      return password;
    }
  }

  static Inner inner() {
    return new Beans().new Inner();
  }

  @Sensitive
  static class MarkedType extends Untold {}

  static class OfMarkedType extends Untold {
    private final MarkedType type = new MarkedType();

    public MarkedType getType() {
      return type;
    }
  }

  abstract static class AbstractAccessor extends Untold {
    abstract String getPassword();
  }

  static final class Concrete extends AbstractAccessor {
    @Override
    String getPassword() {
      return SECRET;
    }
  }

  static class Failing extends Untold {
    private final String password = SECRET;
    private final String name = "ada";

    public String getName() {
      throw new IllegalStateException("not now");
    }
  }

  enum EnumField {
    ONE;

    @Sensitive private final String mail = SECRET;

    @Override
    public String toString() {
      return mail;
    }
  }
}
