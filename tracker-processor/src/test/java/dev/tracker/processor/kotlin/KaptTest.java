package dev.tracker.processor.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kapt's stubs do not show is refused, and never left to an interface's default. */
@TestInstance(Lifecycle.PER_CLASS) // One run of kapt, which takes seconds, is enough for all.
class KaptTest {
  private static final String SOURCE =
      """
      package shop
      import dev.tracker.*

      @JvmInline value class Cents(val value: Long)

      @TrackActivity interface ValueClass {
        fun listCards(): List<String>
        fun payBill(amount: Cents): String { return "the interface's default" }
      }
      @TrackActivity interface Abstract { fun payBill(id: String, amount: Cents): String }
      @TrackActivity interface Nullable { fun payBill(id: String, amount: Cents?): String }
      @TrackActivity interface Overloads {
        fun payBill(id: String): String
        fun payBill(id: String, amount: Cents): String
      }
      @TrackActivity interface Unsigned { fun payBill(id: String, n: UInt): String }
      @TrackActivity interface UnsignedResult { fun getBill(id: String): ULong }
      @TrackActivity interface ResultOf { fun payBill(id: String): Result<String> }
      @TrackActivity interface Synthetic { @JvmSynthetic fun payBill(id: String): String }
      @TrackActivity interface Backtick { fun `pay bill`(id: String): String }
      @TrackActivity interface Keyword { fun `switch`(id: String): String }
      @TrackActivity interface Property { val price: Cents }
      @TrackActivity interface Hidden {
        @Deprecated("gone", level = DeprecationLevel.HIDDEN) fun payBill(id: String)
      }
      interface Base { fun payBill(id: String, amount: Cents): String }
      @TrackActivity interface Inherited : Base
      @TrackActivity sealed interface Sealed { fun payBill(id: String): String }

      @TrackActivity interface Replaced {
        @TrackActivity(args = ["id"], changeId = "id")
        fun one(id: String, `class`: String)
        @TrackActivity(changeId = "id")
        fun two(id: String, @TrackArg `a b`: String)
        @TrackActivity(changeId = "id")
        fun three(id: String, @TrackArg("kind") `default`: String)
        @TrackActivity(args = ["new"], changeId = "id")
        fun four(id: String, `new`: String)
        @TrackActivity(args = ["amount"], changeData = [])
        fun String.five(amount: Int)
      }

      data class User(val id: String, val name: String)
      @TrackActivity interface Plain {
        fun create(user: User): User
        fun lists(users: List<Cents>, block: (Cents) -> Unit): List<Cents>
        fun <T> generic(id: String, all: Array<T>): T?
        fun preset(id: String): String = id
        var region: String
        private fun own(amount: Cents) = amount
      }
      internal interface Owner { @TrackActivity(changeId = "id") fun drop(id: String) }
      """;

  private Kapt.Outcome outcome;

  @BeforeAll
  void run(@TempDir Path folder) throws IOException, InterruptedException {
    outcome = new Kapt(folder).run(SOURCE);
  }

  private String said(String type) {
    StringBuilder said = new StringBuilder();
    boolean isOfType = false;
    for (String line : outcome.log().lines().toList()) {
      if (line.matches("(error|warning|info): .*")) {
        isOfType = line.contains("/" + type + ".java:");
      }
      said.append(isOfType ? line + "\n" : "");
    }
    return said.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "ValueClass, function payBill",
    "Abstract, function payBill",
    "Nullable, function payBill",
    "Overloads, function payBill",
    "Unsigned, function payBill",
    "UnsignedResult, function getBill",
    "ResultOf, function payBill",
    "Synthetic, function payBill",
    "Backtick, function pay bill",
    "Keyword, function switch",
    "Property, function price",
    "Hidden, function payBill",
    "Inherited, function payBill",
  })
  void whatIsHiddenIsNamed(String type, String function) {
    assertThat(said(type))
        .contains("TRK002")
        .contains("Kotlin hides its " + function + " from Java");
    assertThat(outcome.sources()).doesNotContain("Tracked" + type + ".java");
  }

  @Test
  void whatIsSealedIsRefused() {
    assertThat(said("Sealed")).contains("TRK002").contains("Sealed is sealed");
    assertThat(outcome.sources()).doesNotContain("TrackedSealed.java");
  }

  @Test
  void replacedNamesAreNone() {
    assertThat(said("Replaced"))
        .doesNotContain("one has a parameter")
        .contains("two has a parameter whose name Java cannot write")
        .doesNotContain("three has a parameter")
        .contains("four has a parameter whose name Java cannot write")
        .contains("five has a parameter whose name Java cannot write");
    assertThat(said("Replaced").split("TRK015", -1)).hasSize(4);
  }

  @Test
  void whatIsShownIsTracked() {
    assertThat(said("Plain")).doesNotContain("error").doesNotContain("TRK002");
    assertThat(said("Owner")).isEmpty();
    assertThat(outcome.sources())
        .contains("TrackedPlain.java", "TrackedOwner.java", "TrackedReplaced.java");
  }
}
