package dev.tracker.spring.bean;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import dev.tracker.spring.Recording;
import dev.tracker.spring.boot.TrackerAutoConfiguration;
import dev.tracker.testing.RecordingTracker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Mocks and spies in the place of beans behave as they do without us. */
@SpringJUnitConfig({Recording.class, OrderService.class})
@ImportAutoConfiguration(TrackerAutoConfiguration.class)
class MockitoTest {
  @MockitoSpyBean private OrderService spy;
  @MockitoBean private Payments mock;
  @Autowired private Orders orders;
  @Autowired private RecordingTracker tracker;

  @BeforeEach
  void clear() {
    tracker.clear();
  }

  @Test
  void spyIsVerifiedAndTracked() {
    assertThat(orders.find("1")).isEqualTo("found 1");

    verify(spy).find("1");
    assertThat(tracker).onlyActivity().hasOperation("find");
  }

  @Test
  void spyIsStubbed() {
    doReturn("stubbed").when(spy).find("2");
    assertThat(tracker).recordedNothing();

    assertThat(orders.find("2")).isEqualTo("stubbed");
    assertThat(tracker).onlyActivity().hasArgument("id", "2");
  }

  @Test
  void spyIsStubbedForFailures() {
    doThrow(new IllegalStateException("stubbed")).when(spy).place("3");
    assertThat(tracker).recordedNothing();

    assertThatThrownBy(() -> orders.place("3")).hasMessage("stubbed");
    assertThat(tracker).onlyActivity().failedWith(IllegalStateException.class);
  }

  @Test
  void spyThatIsNeverCalledIsVerified() {
    verify(spy, never()).find("4");
    verifyNoMoreInteractions(spy);
    assertThat(tracker).recordedNothing();
  }

  @Test
  void mockIsStubbedAndVerified() {
    when(mock.toString()).thenReturn("mock");
    mock.pay("1");

    verify(mock).pay("1");
    assertThat(mock).hasToString("mock");
  }
}
