package dev.tracker.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.TrackActivity;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class AnnotatedInterfacesTest {

  /** Something that an application need not have. */
  public static class Optional {}

  /** Of a library, with a method for those who have it. */
  interface OfLibrary {
    Optional withOptional();
  }

  /** Annotated on the whole. */
  @TrackActivity(subject = "library")
  interface Annotated {
    Optional getOptional();
  }

  @Test
  void looksAtAnInterfaceThatNamesTypesThatAreNotThere() throws ClassNotFoundException {
    AnnotatedInterfaces interfaces = new AnnotatedInterfaces();

    assertThat(interfaces.of(incomplete(OfLibrary.class))).isEmpty();
    Class<?> annotated = incomplete(Annotated.class);
    assertThat(interfaces.of(annotated)).containsExactly(annotated);
  }

  private static Class<?> incomplete(Class<?> type) throws ClassNotFoundException {
    return Class.forName(type.getName(), true, new WithoutOptional(type.getName()));
  }

  /** Has an interface of its own, and not what that names. */
  private static final class WithoutOptional extends ClassLoader {
    private final String own;

    private WithoutOptional(String own) {
      super(AnnotatedInterfacesTest.class.getClassLoader());
      this.own = own;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.equals(Optional.class.getName())) {
        throw new ClassNotFoundException(name);
      }
      return name.equals(own) ? defined(name) : super.loadClass(name, resolve);
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
