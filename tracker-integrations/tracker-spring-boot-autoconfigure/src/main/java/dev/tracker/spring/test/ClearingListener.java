package dev.tracker.spring.test;

import dev.tracker.testing.RecordingTracker;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Clears what was recorded, as contexts are shared by tests. */
final class ClearingListener extends AbstractTestExecutionListener {

  /** For Spring, which finds it by its name. */
  ClearingListener() {}

  @Override
  public void beforeTestMethod(TestContext test) {
    if (AnnotatedElementUtils.hasAnnotation(test.getTestClass(), RecordActivities.class)) {
      test.getApplicationContext()
          .getBeanProvider(RecordingTracker.class)
          .forEach(RecordingTracker::clear);
    }
  }
}
