package dev.tracker.processor.whole;

import dev.tracker.Effect;
import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import dev.tracker.Untracked;
import java.io.IOException;
import java.util.Optional;

/** A service whose methods have values of every kind. */
@TrackActivity
public interface ParcelService {

  @TrackActivity(
      args = {
        "parcel.sender.name",
        "parcel.weight",
        "bytes = parcel.label.length",
        "parcel.note",
        "parcel.fragile",
        "express",
        "stops.length"
      },
      changeId = "result.number",
      changeData = {"number = result.number", "sender = parcel.sender"})
  Parcel.Receipt send(Parcel parcel, boolean express, int... stops);

  @TrackActivity(changeId = "parcel.sender.number", changeData = "parcel.sender")
  void collect(Parcel parcel);

  @TrackActivity(changeIf = "result.fresh", changeId = "result.number")
  Parcel.Receipt confirm(Parcel parcel);

  @TrackActivity(
      changeIf = "result.insured",
      changeId = "result.number",
      changeData = "result.number")
  Parcel.Receipt insure(Parcel parcel);

  @TrackActivity(changeIf = "forGood", changeId = "number")
  void drop(long number, boolean forGood);

  @TrackActivity(expected = {ParcelLost.class, IllegalStateException.class})
  Optional<Parcel.Receipt> findReceipt(@TrackArg long number, @TrackArg("by") String name)
      throws IOException;

  @TrackActivity(effect = Effect.CHANGE, changeId = "result.number")
  Optional<Parcel.Receipt> fetchReceipt(long number);

  default String describe(Parcel parcel) {
    return "a parcel";
  }

  @Untracked("asked for each byte")
  default int size() {
    return 0;
  }

  @Override
  boolean equals(Object other);

  @Override
  int hashCode();

  @Override
  String toString();
}
