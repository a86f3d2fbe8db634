package dev.tracker.journal.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransactionListenersTest {
  private final List<String> told = new ArrayList<>();
  private final TransactionListeners listeners = new TransactionListeners();

  /** Writes so many times, and may throw in the end. */
  private final class Telling implements TransactionListener {
    private final String name;
    private final boolean throwing;
    private int left;

    Telling(String name, int times, boolean throwing) {
      this.name = name;
      this.left = times;
      this.throwing = throwing;
    }

    @Override
    public boolean beforeCommit() {
      if (left == 0) {
        return false;
      }
      left--;
      told.add(name);
      return true;
    }

    @Override
    public void completed(Completion completion) {
      told.add(name + " " + completion);
      if (throwing) {
        throw new IllegalStateException(name);
      }
    }
  }

  private void add(String name, int times, boolean throwing) {
    listeners.get(name, () -> new Telling(name, times, throwing));
  }

  @Test
  void anOwnerHasOne() {
    Telling first = listeners.get("a", () -> new Telling("a", 0, false));

    assertThat(listeners.get("a", () -> new Telling("b", 0, false))).isSameAs(first);
    assertThat(listeners.isEmpty()).isFalse();
  }

  @Test
  void areCalledUntilNobodyHasMoreToDo() throws SQLException {
    add("a", 1, false);
    add("b", 3, false);

    listeners.beforeCommit(() -> true);

    assertThat(told).containsExactly("a", "b", "b", "b");
  }

  @Test
  void areNotCalledOfWhatCannotBeCommitted() throws SQLException {
    add("a", 3, false);

    listeners.beforeCommit(() -> told.size() < 2);

    assertThat(told).containsExactly("a", "a");
  }

  @Test
  void allHearOfTheEndWhateverOneThrows() {
    add("a", 0, true);
    add("b", 0, true);
    add("c", 0, false);

    assertThatThrownBy(() -> listeners.completed(Completion.COMMITTED))
        .hasMessage("a")
        .satisfies(first -> assertThat(first.getSuppressed()).hasSize(1));
    assertThat(told).containsExactly("a COMMITTED", "b COMMITTED", "c COMMITTED");
    assertThat(listeners.isEmpty()).isTrue();
  }
}
