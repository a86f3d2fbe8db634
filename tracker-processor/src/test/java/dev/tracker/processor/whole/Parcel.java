package dev.tracker.processor.whole;

import java.util.Optional;

/** A value with members of every kind that a path can read. */
public class Parcel {
  public final byte[] label;
  private final Sender sender;
  private final double weight;
  private final Optional<String> note;
  private final boolean fragile;

  public Parcel(Sender sender, double weight, Optional<String> note, byte... label) {
    this.sender = sender;
    this.weight = weight;
    this.note = note;
    this.label = label;
    this.fragile = weight < 1;
  }

  public Sender getSender() {
    return sender;
  }

  public double weight() {
    return weight;
  }

  public Optional<String> getNote() {
    return note;
  }

  public boolean isFragile() {
    return fragile;
  }

  /** Who sends it. */
  public record Sender(long number, String name) {}

  /** What is handed out for it. */
  public record Receipt(int number, boolean fresh, Boolean insured) {}
}
