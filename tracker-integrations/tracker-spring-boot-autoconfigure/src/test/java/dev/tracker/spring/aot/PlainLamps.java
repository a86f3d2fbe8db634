package dev.tracker.spring.aot;

/** Has no proxy but ours. */
public class PlainLamps implements Lamps {

  @Override
  public String light(String name) {
    return name + " is lit";
  }
}
