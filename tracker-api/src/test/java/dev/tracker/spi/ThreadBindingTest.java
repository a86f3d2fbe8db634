package dev.tracker.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadBindingTest {
  private final ThreadBinding.Stack stack = new ThreadBinding.Stack();
  private final List<String> released = new ArrayList<>();

  private final class Named extends ThreadBinding {
    private final String name;

    Named(String name) {
      super(stack);
      this.name = name;
      if (!name.startsWith("unbound")) {
        bound();
      }
    }

    @Override
    protected void release() {
      released.add(name + " on " + (Thread.currentThread() == home ? "home" : "away"));
      if (name.startsWith("faulty")) {
        throw new IllegalStateException(name);
      }
    }
  }

  private final Thread home = Thread.currentThread();

  @Test
  void nestedBindingsAreReleasedWhenTheyAreClosed() {
    Named outer = new Named("outer");
    new Named("inner").close();
    assertThat(released).containsExactly("inner on home");
    outer.close();
    outer.close();
    assertThat(released).containsExactly("inner on home", "outer on home");
  }

  @Test
  void anOuterOneWaitsForThoseWithin() {
    Named outer = new Named("outer");
    Named inner = new Named("inner");
    outer.close();
    assertThat(released).isEmpty();
    inner.close();
    assertThat(released).containsExactly("inner on home", "outer on home");
  }

  @Test
  void whatAnotherThreadClosesIsReleasedAtHomeBeforeAnythingElseIsBound() throws Exception {
    Named elsewhere = new Named("elsewhere");
    Thread other = new Thread(elsewhere::close);
    other.start();
    other.join();
    assertThat(released).isEmpty();
    Named next = new Named("next");
    assertThat(released).containsExactly("elsewhere on home");
    next.close();
    assertThat(released).containsExactly("elsewhere on home", "next on home");
  }

  @Test
  void oneThatCannotBeReleasedIsNotTriedAgain() {
    Named outer = new Named("outer");
    Named faulty = new Named("faulty");
    assertThatThrownBy(faulty::close).hasMessage("faulty");
    outer.close();
    assertThat(released).containsExactly("faulty on home", "outer on home");
  }

  @Test
  void oneThatCouldNotBeBoundDoesNotKeepThoseBelow() {
    Named outer = new Named("outer");
    new Named("unbound, and lost");
    outer.close();
    assertThat(released).containsExactly("unbound, and lost on home", "outer on home");
  }

  @Test
  void oneThatCouldNotBeBoundIsReleasedAtOnceIfItIsClosed() {
    Named outer = new Named("outer");
    new Named("unbound").close();
    assertThat(released).containsExactly("unbound on home");
    outer.close();
    assertThat(released).containsExactly("unbound on home", "outer on home");
  }
}
