package com.acme;

import dev.tracker.TrackActivity;

final class Shop {
  private Shop() {}

  /** Package-private, and two classes deep. */
  static final class Till {
    private Till() {}

    @TrackActivity
    interface Drawer {
      void open(Key id);

      boolean isOpen();
    }

    record Key(int number) {}
  }
}
