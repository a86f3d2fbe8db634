package dev.tracker.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives JUnit Jupiter tests a {@link RecordingTracker}, and checks what it recorded.
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
 *   <li><b>Parameters.</b> A test, a constructor, and methods that run before or after each test
 *       may have a parameter of type {@link RecordingTracker}. All of them get the tracker of that
 *       test. A method that runs before all tests, or the constructor of an instance for all tests,
 *       gets a tracker for the whole class. It is {@linkplain RecordingTracker#clear cleared} after
 *       each test.
 *   <li><b>Checks.</b> A test fails if an activity has not ended, has ended twice, or otherwise
 *       breaks the {@linkplain RecordingTrackerAssert#keptTheContract() contract}. The check runs
 *       after all methods that run after each test, so that these can wait for activities in
 *       progress. A test that breaks the contract on purpose clears the tracker at its end.
 *   <li><b>Output.</b> The activities of a failed test are printed to {@link System#out}, one per
 *       line. Activities inside others are indented.
 * </ul>
 *
 * <p>You can also register it with a field and {@code @RegisterExtension}. Tests may run in
 * parallel, unless they share one tracker. {@code junit-jupiter} must be on the class path. This
 * artifact does not bring it.
 *
 * @since 0.1.0
 */
public final class TrackerExtension implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(TrackerExtension.class);

  /** Creates an extension. It has no state, so one instance serves any number of tests. */
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
