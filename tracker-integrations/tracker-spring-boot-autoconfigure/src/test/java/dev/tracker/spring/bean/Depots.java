package dev.tracker.spring.bean;

/** Says nothing of being tracked: the processor is told so. */
public interface Depots {
  default String findDepot(String id) {
    return "depot " + id;
  }
}
