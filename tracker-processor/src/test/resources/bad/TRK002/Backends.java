package com.acme;

import com.acme.shop.Cache;
import com.acme.shop.Cart;
import com.acme.shop.Factory;
import com.acme.shop.Setting;
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

  @TrackActivity // ERROR TRK002: Java cannot write the name of its method add-item
  interface KotlinCart extends Cart {}

  @TrackActivity // ERROR TRK002: it has two methods put, and a class cannot have both
  interface KotlinCache extends Cache.OfStrings {}

  @TrackActivity // ERROR TRK002: it has two methods value, and no method can return what both return
  interface KotlinSetting extends Setting.OfBoolean {}

  @TrackActivity // ERROR TRK002: the result of its method from has no type in Java
  interface ScalaFactory extends Factory.OfMaps {}

  @TrackActivity // ERROR TRK002: its members java and Objects hide java.util.Objects
  interface Packages {
    String java = "17";
    String Objects = "many";

    void find(String id);
  }

  @TrackActivity // ERROR TRK002: its members dev and ActivityTracker hide dev.tracker.ActivityTracker
  interface Nested {
    class dev {}

    class ActivityTracker {}

    void find(String id);
  }
}
