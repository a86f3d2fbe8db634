package dev.tracker.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.examples.guide.BasketService.Basket;
import dev.tracker.examples.guide.BasketService.Customer;
import dev.tracker.examples.guide.BasketService.Receipt;
import dev.tracker.log.LogActivityTracker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code docs/recording.md} shows of a log. */
class BasketServiceTest {
  private static final Basket BASKET =
      new Basket(
          new Customer("ada"),
          List.of("a book", "a pen"),
          "4111111111111111",
          Optional.of("SPRING"));

  @Test
  void isRecordedAsThePageShows() throws IOException, PaymentDeclined {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LogActivityTracker tracker =
        LogActivityTracker.builder()
            .linePerActivity()
            .printTo(new PrintStream(out, true, StandardCharsets.UTF_8))
            .stackTraces(false)
            .build();
    new TrackedBasketService(basket -> new Receipt("r-1", 1200, 12), tracker).checkOut(BASKET);
    BasketService declining =
        new TrackedBasketService(
            basket -> {
              throw new PaymentDeclined();
            },
            tracker);
    assertThatThrownBy(() -> declining.checkOut(BASKET)).isInstanceOf(PaymentDeclined.class);

    String printed =
        out.toString(StandardCharsets.UTF_8)
            .replaceAll("(op_id|duration)=\\S+", "$1=…")
            .replaceAll("(?m)^\\S+ ", "");
    assertThat(GuideTest.page("recording")).contains("```\n" + printed + "```");
  }
}
