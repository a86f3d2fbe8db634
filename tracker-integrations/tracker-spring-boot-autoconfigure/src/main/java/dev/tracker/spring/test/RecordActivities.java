package dev.tracker.spring.test;

import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordingTracker;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Annotates a test class: the application then has a {@link RecordingTracker} to inject, which is
 * empty before each test. Beans are tracked in a test slice too, which otherwise leaves out what
 * the starter configures. Needs {@code tracker-testing}.
 *
 * <pre>{@code
 * @DataJpaTest
 * @RecordActivities
 * class OrdersTest {
 *   @Autowired Orders orders;
 *   @Autowired RecordingTracker tracker;
 *
 *   @Test
 *   void placing() {
 *     orders.place(new Order("7"));
 *     TestTransaction.end(); // rolls back, as tests do
 *     assertThat(tracker).onlyActivity().hasOperation("place").rolledBack();
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ImportAutoConfiguration({TrackerAutoConfiguration.class, RecordingAutoConfiguration.class})
public @interface RecordActivities {}
