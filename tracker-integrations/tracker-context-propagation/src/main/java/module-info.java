/** Carries the current context wherever Micrometer Context Propagation is asked to. */
module dev.tracker.contextpropagation {
  requires static org.jspecify;
  requires transitive context.propagation;
  requires transitive dev.tracker;

  exports dev.tracker.contextpropagation;

  provides io.micrometer.context.ThreadLocalAccessor with
      dev.tracker.contextpropagation.ActivityContextAccessor;
}
