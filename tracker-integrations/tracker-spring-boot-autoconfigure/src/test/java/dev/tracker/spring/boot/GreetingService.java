package dev.tracker.spring.boot;

/** Greets. */
class GreetingService implements Greetings {
  @Override
  public void say(String name, String pin) {}

  @Override
  public String get(String name) {
    return name;
  }
}
