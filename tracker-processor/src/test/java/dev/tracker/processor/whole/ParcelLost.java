package dev.tracker.processor.whole;

import java.io.IOException;

public final class ParcelLost extends IOException {
  private static final long serialVersionUID = 1;
}
