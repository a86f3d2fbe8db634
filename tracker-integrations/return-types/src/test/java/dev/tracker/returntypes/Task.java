package dev.tracker.returntypes;

/** Work of one's own that begins with each start. */
interface Task<T> {

  Promise<T> start();
}
