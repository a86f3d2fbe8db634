package dev.tracker.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be followed is tracked to the return, and the user is told once. */
class UnfollowedTest {
  private static final MemoryCompiler JAVAC = MemoryCompiler.javac();
  private static final MemoryCompiler LENIENT =
      new MemoryCompiler(
          JAVAC.compiler(), List.of("-Xlint:all"), JAVAC.classPath(), JAVAC.processors());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.concurrent.Future<String>",
        "java.util.concurrent.ScheduledFuture<?>",
        "java.util.stream.Stream<String>",
        "java.util.stream.IntStream",
        "java.util.Iterator<String>",
        "java.util.Scanner",
        "<F extends java.util.concurrent.Future<String>> F"
      })
  void warnsOfAHandleOnWorkThatGoesOn(String returnType) {
    assertThat(LENIENT.compile(List.of(service(returnType)))).satisfies(UnfollowedTest::warnsOnce);
  }

  /** It would have to be replaced, and what replaces it is no such type. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.concurrent.SubmissionPublisher<String>",
        "java.util.concurrent.Flow.Processor<String, String>",
        "<P extends java.util.concurrent.Flow.Publisher<String>> P",
        "<P extends java.util.concurrent.Flow.Publisher<String> & Runnable> P"
      })
  void warnsOfASubtypeOfWhatIsTrackedBySubscription(String returnType) {
    assertThat(LENIENT.compile(List.of(service(returnType)))).satisfies(UnfollowedTest::warnsOnce);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<F extends java.util.concurrent.CompletableFuture<String>> F",
        "<F extends java.util.concurrent.CompletableFuture<String> & Runnable> F",
        "java.util.concurrent.CompletionStage<? super String>",
        "java.util.concurrent.Flow.Publisher<? super String>",
        "java.util.concurrent.Flow.Publisher<java.util.List<?>[]>",
        "<T extends String> java.util.concurrent.Flow.Publisher<T>",
        "@SuppressWarnings(\"rawtypes\") java.util.concurrent.Flow.Publisher"
      })
  void followsWhatItCan(String returnType) {
    Compilation compilation = JAVAC.compile(List.of(service(returnType)));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.source("com.acme.TrackedBackends")).contains("getBackendCompleted(");
  }

  private static void warnsOnce(Compilation compilation) {
    assertThat(compilation.succeeded()).as(compilation.messages()).isTrue();
    assertThat(compilation.diagnostics())
        .singleElement()
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .asString()
        .startsWith("TRK051: getBackend returns ");
  }

  private static Source service(String returnType) {
    return Source.of(
        "com.acme.Backends",
        """
        package com.acme;

        @dev.tracker.TrackActivity
        public interface Backends {
          %s getBackend();
        }
        """
            .formatted(returnType));
  }
}
