package dev.tracker.processor.whole;

import static dev.tracker.processor.whole.Decorators.decorate;
import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tracker.processor.whole.Parcel.Receipt;
import dev.tracker.processor.whole.Parcel.Sender;
import dev.tracker.testing.RecordingTracker;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What trackers are told of values, whatever these are and however many of them are missing. */
class ParcelServiceTest {
  private static final Sender SENDER = new Sender(7, "Ada");
  private static final Parcel PARCEL =
      new Parcel(SENDER, 0.5, Optional.of("mind the dog"), (byte) 1, (byte) 2);

  private static final Map<String, Object> NOTHING = new HashMap<>();

  static {
    NOTHING.put("number", null);
    NOTHING.put("sender", null);
  }

  private final RecordingTracker tracker = new RecordingTracker();
  private final ParcelDelegate delegate = new ParcelDelegate();
  private final ParcelService service = decorate(ParcelService.class, delegate, tracker);

  @Test
  void readsEveryKindOfMember() {
    service.send(PARCEL, true, 1, 2, 3);

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasArguments(
            "name",
            "Ada",
            "weight",
            0.5,
            "bytes",
            2,
            "note",
            "mind the dog",
            "fragile",
            true,
            "express",
            true,
            "length",
            3);
  }

  @Test
  void readsNothingOfNothing() {
    service.send(null, false, (int[]) null);

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasArguments(
            "name", null, "weight", null, "bytes", null, "note", null, "fragile", null, "express",
            false, "length", null)
        .reportedChange(null, NOTHING);
  }

  @Test
  @SuppressWarnings("NullOptional") // Someone may, and is not to be harmed by tracking.
  void readsAsFarAsThereIsSomething() {
    service.send(new Parcel(null, 2, null, (byte[]) null), false);

    assertThat(tracker)
        .keptTheContract()
        .onlyActivity()
        .hasArguments(
            "name", null, "weight", 2.0, "bytes", null, "note", null, "fragile", false, "express",
            false, "length", 0);
  }

  @Test
  void reportsANumberAsAnId() {
    service.collect(PARCEL);

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange("7", SENDER);
  }

  @Test
  void reportsNoIdOfNothing() {
    service.collect(null);

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange(null, null);
  }

  @Test
  void reportsAChangeIfThereWasOne() {
    delegate.receipt = new Receipt(42, true, null);

    service.confirm(PARCEL);

    assertThat(tracker).keptTheContract().onlyActivity().reportedChange("42", delegate.receipt);
  }

  @Test
  void reportsNoChangeIfThereWasNone() {
    delegate.receipt = new Receipt(42, false, null);

    service.confirm(PARCEL);

    assertThat(tracker).keptTheContract().onlyActivity().reportedNoChange().didNotFail();
  }

  @Test
  void takesNothingForNoChange() {
    delegate.receipt = null;

    service.confirm(PARCEL);
    service.insure(PARCEL);

    assertThat(tracker).keptTheContract().recordedActivities(2);
    assertThat(tracker).activity(0).reportedNoChange();
    assertThat(tracker).activity(1).reportedNoChange();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(booleans = {true, false})
  void takesOnlyTrueForAChange(Boolean insured) {
    delegate.receipt = new Receipt(42, true, insured);

    service.insure(PARCEL);

    assertThat(tracker).keptTheContract();
    if (Boolean.TRUE.equals(insured)) {
      assertThat(tracker).onlyActivity().reportedChange("42", 42);
    } else {
      assertThat(tracker).onlyActivity().reportedNoChange();
    }
  }

  @Test
  void takesAParameterForACondition() {
    service.drop(7, true);
    service.drop(8, false);

    assertThat(tracker).keptTheContract().activity(0).reportedChange("7", null);
    assertThat(tracker).activity(1).reportedNoChange();
  }

  @Test
  void doesNotReportWhatIsExpected() {
    for (Exception expected : new Exception[] {new ParcelLost(), new IllegalStateException()}) {
      delegate.failure = expected;

      Throwable thrown = catchThrowable(() -> service.findReceipt(1, "Ada"));

      assertThat(thrown).isSameAs(expected);
      assertThat(tracker).keptTheContract().lastActivity().didNotFail().reportedNoChange();
    }
  }

  @Test
  void reportsWhatIsNotExpected() {
    for (Exception unexpected : new Exception[] {new IOException(), new RuntimeException()}) {
      delegate.failure = unexpected;

      Throwable thrown = catchThrowable(() -> service.findReceipt(1, "Ada"));

      assertThat(thrown).isSameAs(unexpected);
      assertThat(tracker).keptTheContract().lastActivity().failedWith(unexpected);
    }
  }

  @Test
  void passesAnnotatedParameters() throws IOException {
    Optional<Receipt> found = service.findReceipt(1, "Ada");

    assertThat(found).containsSame(delegate.receipt);
    assertThat(tracker).onlyActivity().hasArguments("number", 1L, "by", "Ada").reportedNoChange();
  }

  @Test
  void seesThroughAnOptionalResult() {
    service.fetchReceipt(1);

    assertThat(tracker).onlyActivity().reportedChange("42", delegate.receipt);
  }

  @Test
  void seesThroughAnEmptyResult() {
    delegate.receipt = null;

    service.fetchReceipt(1);

    assertThat(tracker).onlyActivity().reportedChange(null, null);
  }

  @Test
  void forwardsDefaultMethods() {
    assertThat(service.describe(PARCEL)).isEqualTo("the delegate's parcel");
    assertThat(service.size()).isEqualTo(17);

    assertThat(tracker).keptTheContract().onlyActivity().hasOperation("describe");
  }

  @Test
  void forwardsWhatObjectsHave() {
    assertThat(service.toString()).isEqualTo("the delegate");
    assertThat(service.hashCode()).isEqualTo(1234);
    assertThat(service.equals(delegate)).isTrue();

    assertThat(tracker).recordedNothing();
  }
}
