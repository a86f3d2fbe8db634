package dev.tracker.journalcli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.subscribe.Subscription;
import dev.tracker.journal.subscribe.Subscriptions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What is parked, listed and unblocked, on each database. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.tracker.journalcli.Urls#kinds")
class SubscribersCommandsTest {
  @TempDir private Path directory;

  @Parameter private String kind;

  private String url;

  @BeforeEach
  void park() throws Exception {
    url = Urls.of(kind, directory);
    assertThat(run("init", "--key", directory.resolve("key.pem").toString()).code()).isZero();
    new Shop(Urls.dataSource(url), directory.resolve("key.pem"), directory.resolve("heads"))
        .fail("mail", "gone \u001b[2J\nnext");
  }

  private Shell.Result run(String command, String... options) {
    List<String> all = new ArrayList<>(List.of(command, "--url", url));
    all.addAll(Arrays.asList(options));
    return Shell.run(all.toArray(String[]::new));
  }

  private Subscription mail() throws Exception {
    OwnTransactions transactions = OwnTransactions.on(Urls.dataSource(url));
    return new Subscriptions(transactions, Clock.systemUTC()).get("mail");
  }

  @Test
  void listsThemWithTheirReasonsSpelledOut() {
    assertThat(run("subscribers").out())
        .matches(" +3  mail  behind by 0 in 0 s, retrying 0, parked 2, waiting 1\n");
    assertThat(run("subscribers", "--json").out())
        .contains("\"name\":\"mail\"", "\"parked\":\"2\"", "\"waiting\":\"1\"");
    String parked = run("parked", "mail").out();
    assertThat(parked.lines()).hasSize(2);
    assertThat(parked).contains("gone \\u001b[2J\\nnext").doesNotContain("\u001b");
    assertThat(run("parked", "mail", "--json").out()).contains("\"position\":\"1\"");
  }

  @Test
  void unblocksOne() throws Exception {
    Shell.Result result = run("unblock", "mail", "1");

    assertThat(result.out()).isEqualTo("1 entry is to be tried again.\n");
    assertThat(result.code()).isZero();
    assertThat(mail()).returns(1L, Subscription::parked).returns(1L, Subscription::retrying);
  }

  @Test
  void unblocksAll() throws Exception {
    assertThat(run("unblock", "mail", "--all", "--json").out())
        .isEqualTo("{\"unblocked\":\"2\"}\n");
    assertThat(mail()).returns(0L, Subscription::parked).returns(2L, Subscription::retrying);
  }

  @Test
  void discardsOnlyWhatIsNamedAndMeant() throws Exception {
    assertThat(run("unblock", "mail", "1", "--discard").code()).isEqualTo(2);
    assertThat(run("unblock", "mail", "--all", "--discard", "--yes").code()).isEqualTo(2);
    assertThat(mail().parked()).isEqualTo(2);

    assertThat(run("unblock", "mail", "1", "--discard", "--yes").out())
        .isEqualTo("1 entry is let go of.\n");
    assertThat(mail().parked()).isEqualTo(1);
  }

  @Test
  void saysWhatIsNotThere() {
    Shell.Result missing = run("unblock", "mail", "2", "3");
    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.out())
        .isEqualTo("At position 2 nothing of mail is parked.\n1 entry is to be tried again.\n");
    Stream.of("unblock", "parked")
        .forEach(
            command -> {
              String[] options =
                  command.equals("unblock")
                      ? new String[] {"nobody", "--all"}
                      : new String[] {"nobody"};
              Shell.Result nobody = run(command, options);
              assertThat(nobody.code()).isEqualTo(3);
              assertThat(nobody.err()).contains("There is no subscriber named nobody.");
            });
    assertThat(run("unblock", "mail").code()).isEqualTo(2);
    assertThat(run("unblock", "mail", "x").code()).isEqualTo(2);
  }
}
