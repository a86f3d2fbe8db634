package dev.tracker.processor.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.processor.compilation.Compilation;
import dev.tracker.processor.compilation.MemoryCompiler;
import dev.tracker.processor.compilation.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be followed is tracked to the return, and the user is told once. */
class UnfollowedTest {
  private static final MemoryCompiler JAVAC = MemoryCompiler.javac();
  private static final MemoryCompiler LENIENT =
      new MemoryCompiler(
          JAVAC.compiler(), List.of("-Xlint:all"), JAVAC.classPath(), JAVAC.processors());

  private static final List<Source> LIBRARIES =
      List.of(
          library("org.reactivestreams.Publisher", "public interface Publisher<T> {}"),
          library(
              "org.reactivestreams.Processor",
              "public interface Processor<T, R> extends Publisher<R> {}"),
          library(
              "reactor.core.publisher.Mono",
              "public abstract class Mono<T> implements org.reactivestreams.Publisher<T> {}"),
          library(
              "reactor.core.publisher.Flux",
              "public abstract class Flux<T> implements org.reactivestreams.Publisher<T> {}"),
          library(
              "reactor.core.publisher.ConnectableFlux",
              "public abstract class ConnectableFlux<T> extends Flux<T> {}"),
          library(
              "reactor.core.publisher.GroupedFlux",
              "public abstract class GroupedFlux<K, T> extends Flux<T> {}"),
          library(
              "reactor.core.publisher.FluxProcessor",
              "public abstract class FluxProcessor<T> extends Flux<T> {}"),
          library(
              "com.google.common.util.concurrent.ListenableFuture",
              "public interface ListenableFuture<T> extends java.util.concurrent.Future<T> {}"),
          library(
              "com.google.common.util.concurrent.SettableFuture",
              "public abstract class SettableFuture<T> implements ListenableFuture<T> {}"));

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

  /**
   * What an adapter that is not there could follow it would have to be, for that to be proposed.
   */
  @ParameterizedTest
  @CsvSource({
    "reactor.core.publisher.Mono<String>, tracker-reactor",
    "reactor.core.publisher.ConnectableFlux<String>, tracker-reactor",
    "'reactor.core.publisher.GroupedFlux<String, String>', tracker-reactor",
    "org.reactivestreams.Publisher<String>, tracker-reactive-streams",
    "com.google.common.util.concurrent.ListenableFuture<String>, tracker-guava",
    "com.google.common.util.concurrent.SettableFuture<String>, tracker-guava",
  })
  void proposesTheArtifactThatHelps(String returnType, String artifact) {
    assertThat(compileWithLibraries(returnType))
        .asString()
        .startsWith("TRK053: Backends.getBackend returns ")
        .contains("Add dev.tracker:" + artifact + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reactor.core.publisher.FluxProcessor<String>",
        "org.reactivestreams.Processor<String, String>",
        "<P extends org.reactivestreams.Publisher<String>> P"
      })
  void proposesNothingThatWouldNotHelp(String returnType) {
    assertThat(compileWithLibraries(returnType))
        .asString()
        .startsWith("TRK051: Backends.getBackend ");
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
    assertThat(compilation.source("com.acme.TrackedBackends")).contains(" completed(");
  }

  private static String compileWithLibraries(String returnType) {
    List<Source> sources = new ArrayList<>(LIBRARIES);
    sources.add(service(returnType));
    Compilation compilation = LENIENT.compile(sources);
    assertThat(compilation.succeeded()).as(compilation.messages()).isTrue();
    assertThat(compilation.diagnostics()).hasSize(1);
    return compilation.diagnostics().get(0).getMessage(Locale.ROOT);
  }

  private static Source library(String name, String declaration) {
    String packageName = name.substring(0, name.lastIndexOf('.'));
    return Source.of(name, "package %s; %s".formatted(packageName, declaration));
  }

  private static void warnsOnce(Compilation compilation) {
    assertThat(compilation.succeeded()).as(compilation.messages()).isTrue();
    assertThat(compilation.diagnostics())
        .singleElement()
        .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .asString()
        .startsWith("TRK051: Backends.getBackend returns ");
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
