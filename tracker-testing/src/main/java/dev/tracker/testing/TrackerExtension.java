package dev.tracker.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives tests of JUnit Jupiter a {@link RecordingTracker}, and looks after what it recorded.
 *
 * <pre>{@code
 * @ExtendWith(TrackerExtension.class)
 * final class BackendServiceTest {
 *   @Test
 *   void deletes(RecordingTracker tracker) {
 *     new TrackedBackendService(new DefaultBackendService(), tracker).delete(context, "4711");
 *
 *     assertThat(tracker).onlyActivity().reportedChange("4711", null);
 *   }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>A parameter of type {@link RecordingTracker}, of a test, a constructor, or a method that
 *       runs before or after each test, is the test's own tracker, the same for all of them. One
 *       that is asked for on behalf of a whole class, before all its tests or by the constructor of
 *       an instance for all of them, serves them all, and is {@linkplain RecordingTracker#clear
 *       cleared} after each.
 *   <li>A test that passed fails after all if an activity has not ended, ended twice, or was told
 *       anything else that the contract of a tracker {@linkplain
 *       RecordingTrackerAssert#keptTheContract() forbids}. That is looked at after all methods that
 *       run after each test, so these may wait for what is still under way. A test that breaks the
 *       contract on purpose clears the tracker in the end.
 *   <li>Of a test that failed, be it for that, the activities are printed to {@link System#out}, a
 *       line each, those within others indented below them.
 * </ul>
 *
 * <p>It may as well be registered by a field with {@code @RegisterExtension}. Tests may run in
 * parallel, unless one tracker serves them all. {@code junit-jupiter} has to be on the class path,
 * which this artifact does not bring.
 */
public final class TrackerExtension implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(TrackerExtension.class);

  /** An extension, which keeps nothing itself: one instance serves any number of tests. */
  public TrackerExtension() {}

  /** By the test, so that the constructor is given the tracker that the test is given. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RecordingTracker.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // Asked for first, as a tracker of the class serves the test too. Not by what would do both at
    // once: its name differs between JUnit 5 and 6.
    RecordingTracker tracker = trackerOf(context);
    if (tracker == null) {
      tracker = new RecordingTracker();
      context.getStore(NAMESPACE).put(RecordingTracker.class, tracker);
    }
    return tracker;
  }

  private static @Nullable RecordingTracker trackerOf(ExtensionContext context) {
    return context.getStore(NAMESPACE).get(RecordingTracker.class, RecordingTracker.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    RecordingTracker tracker = trackerOf(context);
    if (tracker == null) {
      return;
    }
    try {
      examine(tracker, context);
    } finally {
      tracker.clear();
    }
  }

  private static void examine(RecordingTracker tracker, ExtensionContext context) {
    Throwable failure = context.getExecutionException().orElse(null);
    if (failure == null) {
      try {
        TrackerAssertions.assertThat(tracker).keptTheContract();
      } catch (AssertionError broken) {
        print(tracker, context);
        throw broken;
      }
    } else if (!(failure instanceof TestAbortedException)) {
      print(tracker, context);
    }
  }

  private static void print(RecordingTracker tracker, ExtensionContext context) {
    String tree = ActivityTree.of(tracker.activities());
    System.out.print(
        "Activities of " + context.getDisplayName() + (tree.isEmpty() ? ": none\n" : ":\n" + tree));
  }
}
