package com.acme;

import dev.tracker.TrackActivity;

class Backends {

  @TrackActivity // ERROR TRK002: Reader is sealed
  sealed interface Reader permits OnlyReader {
    void find(String id);
  }

  static final class OnlyReader implements Reader {
    @Override
    public void find(String id) {}
  }

  @TrackActivity // ERROR TRK002: Writer is private
  private interface Writer {
    void create(String id);
  }

  private interface Outer {
    @TrackActivity // ERROR TRK002: Outer is private
    interface Inner {
      void create(String id);
    }
  }
}
