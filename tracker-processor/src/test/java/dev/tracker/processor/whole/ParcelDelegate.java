package dev.tracker.processor.whole;

import dev.tracker.processor.whole.Parcel.Receipt;
import java.io.IOException;
import java.util.Optional;

/** Does as a test has told it. */
final class ParcelDelegate implements ParcelService {
  Receipt receipt = new Receipt(42, true, true);
  Exception failure;

  @Override
  public Receipt send(Parcel parcel, boolean express, int... stops) {
    return parcel == null ? null : receipt;
  }

  @Override
  public void collect(Parcel parcel) {}

  @Override
  public Receipt confirm(Parcel parcel) {
    return receipt;
  }

  @Override
  public Receipt insure(Parcel parcel) {
    return receipt;
  }

  @Override
  public void drop(long number, boolean forGood) {}

  @Override
  public Optional<Receipt> findReceipt(long number, String name) throws IOException {
    if (failure instanceof IOException checked) {
      throw checked;
    } else if (failure != null) {
      throw (RuntimeException) failure;
    }
    return Optional.of(receipt);
  }

  @Override
  public Optional<Receipt> fetchReceipt(long number) {
    return Optional.ofNullable(receipt);
  }

  @Override
  public String describe(Parcel parcel) {
    return "the delegate's parcel";
  }

  @Override
  public int size() {
    return 17;
  }

  @Override
  public boolean equals(Object other) {
    return other == this;
  }

  @Override
  public int hashCode() {
    return 1234;
  }

  @Override
  public String toString() {
    return "the delegate";
  }
}
