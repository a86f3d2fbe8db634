package dev.tracker.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told later is what was there on return. */
@SuppressWarnings("JavaUtilDate") // entities have such dates, which can be changed
class ValueOnReturnTest {
  /** As an entity is, and as a lazy one is once its transaction has gone. */
  private static final class Account {
    private String owner = "Ann";
    private boolean isGone;

    @Override
    public String toString() {
      if (isGone) {
        throw new IllegalStateException("no session");
      }
      return "account of " + owner;
    }
  }

  private record Pair(String left, int right) {}

  @Test
  void entityIsTold() {
    Account account = new Account();
    Object taken = ValueOnReturn.of(account);
    account.owner = "Bob";
    account.isGone = true;

    assertThat(taken).hasToString("account of Ann");
  }

  @Test
  void entitiesInWhatHoldsThemAreTold() {
    Account account = new Account();
    List<Account> list = new ArrayList<>(List.of(account));
    Map<String, Object> data = new HashMap<>();
    data.put("list", list);
    data.put("maybe", Optional.of(account));
    data.put("array", new Account[] {account});
    data.put("none", null);
    Map<?, ?> taken = (Map<?, ?>) ValueOnReturn.of(data);
    account.owner = "Bob";
    list.clear();
    data.clear();

    assertThat(taken).hasSize(4);
    assertThat(taken.get("list")).hasToString("[account of Ann]");
    assertThat(taken.get("maybe")).hasToString("Optional[account of Ann]");
    assertThat((Object[]) taken.get("array"))
        .extracting(Object::toString)
        .containsExactly("account of Ann");
  }

  @Test
  void whatNobodyCanChangeIsItself() {
    for (Object each : List.of("a", 1, DayOfWeek.MONDAY, new Pair("a", 1), Outcome.ONE)) {
      assertThat(ValueOnReturn.of(each)).isSameAs(each);
    }
    assertThat(ValueOnReturn.of(null)).isNull();
  }

  private enum Outcome {
    ONE
  }

  @Test
  void whatTheJdkHasThatCanBeChangedIsCopied() {
    Date date = new Date(0);
    StringBuilder text = new StringBuilder("a");
    byte[] bytes = {1};
    List<@Nullable Object> taken = new ArrayList<>();
    for (Object each : List.of(date, text, bytes)) {
      taken.add(ValueOnReturn.of(each));
    }
    date.setTime(7);
    text.append("b");
    bytes[0] = 2;

    assertThat(taken.get(0)).isEqualTo(new Date(0));
    assertThat(taken.get(1)).hasToString("a");
    assertThat((Object[]) taken.get(2)).containsExactly((byte) 1);
  }

  @Test
  void whatCannotBeReadIsLeftToWhoeverWritesIt() {
    Account account = new Account();
    account.isGone = true;

    assertThat(ValueOnReturn.of(account)).isSameAs(account);
  }

  @Test
  void whatHoldsItselfComesToAnEnd() {
    List<Object> endless = new ArrayList<>();
    endless.add(endless);

    assertThat(ValueOnReturn.of(endless)).isInstanceOf(List.class);
  }

  @Test
  void whatIsTooLongIsNotCopied() {
    List<Account> many = new ArrayList<>();
    for (int i = 0; i < 10_001; i++) {
      many.add(new Account());
    }

    assertThat(ValueOnReturn.of(many)).isSameAs(many);
  }
}
