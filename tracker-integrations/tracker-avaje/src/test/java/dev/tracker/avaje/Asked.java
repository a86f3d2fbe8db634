package dev.tracker.avaje;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Which trackers were asked, in their order. */
@Singleton
final class Asked {
  final List<String> names = new ArrayList<>();
}
