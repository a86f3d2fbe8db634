package dev.tracker.interception;

import static dev.tracker.testing.TrackerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tracker.ActivityTracker;
import dev.tracker.TrackActivity;
import dev.tracker.spi.InterceptedCalls;
import dev.tracker.spi.InterceptedMethod;
import dev.tracker.testing.RecordingTracker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrackedInterfacesTest {
  private final RecordingTracker tracker = new RecordingTracker();
  private final List<InterceptionProblem> problems = new ArrayList<>();
  private final TrackedInterfaces interfaces = new TrackedInterfaces();

  /** By the entry that is generated, and by reflection where there is only a decorator. */
  static Stream<InterceptedCalls> ways() {
    return Stream.of(
        new InterceptedArticles(), new ReflectiveCalls(Articles.class, TrackedArticles.class));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void tracksAroundWhatProceeds(InterceptedCalls calls) throws Throwable {
    Article article = new Article("a1");

    Object result =
        calls.call(
            number(calls, "save", String.class),
            new Object[] {"news"},
            "",
            call -> article,
            tracker);

    assertThat(result).isSameAs(article);
    assertThat(tracker.onlyActivity())
        .hasOperation("import")
        .hasSubject("article")
        .hasArgument("name", "news")
        .reportedChange("a1", article)
        .keptTheContract();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void throwsTheVeryExceptionDeclaredOrNot(InterceptedCalls calls) {
    for (Throwable thrown : List.of(new IOException(), new Error(), new IllegalStateException())) {
      assertThatThrownBy(
              () ->
                  calls.call(
                      number(calls, "save", String.class),
                      new Object[] {"news"},
                      "",
                      call -> {
                        throw thrown;
                      },
                      tracker))
          .isSameAs(thrown);
    }
    assertThat(tracker.activities()).hasSize(3).allMatch(each -> each.isFailed());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void eachCallHasADelegateOfItsOwn(InterceptedCalls calls) throws Throwable {
    int save = number(calls, "save", String.class);
    Object[] outer = {"outer"};
    Object[] inner = {"inner"};

    Object result =
        calls.call(
            save,
            outer,
            "outer",
            call -> calls.call(save, inner, "inner", inmost -> new Article("within"), tracker),
            tracker);

    assertThat(result).isEqualTo(new Article("within"));
    assertThat(tracker.activities())
        .extracting(each -> each.arguments().get("name"))
        .containsExactly("outer", "inner");
  }

  @ParameterizedTest
  @MethodSource("ways")
  void passesTheOthersBy(InterceptedCalls calls) throws Throwable {
    Object result =
        calls.call(
            number(calls, "save", Article.class),
            new Object[] {new Article("a")},
            "",
            call -> null,
            ActivityTracker.noop());
    assertThat(result).isNull();
  }

  @Test
  void findsDeclarationsAsMembersOfTheInterface() throws Exception {
    TrackedInterface articles = interfaces.of(ArticlesBean.class, problems::add).get(0);

    assertThat(problems).isEmpty();
    assertThat(articles.type()).isEqualTo(Articles.class);
    assertThat(articles.isGenerated()).isTrue();
    assertThat(articles.declarationsOf(number(articles.calls(), "save", Article.class)))
        .containsExactly(Store.class.getDeclaredMethod("save", Object.class));
    assertThat(articles.declarationsOf(number(articles.calls(), "save", String.class)))
        .containsExactly(Articles.class.getDeclaredMethod("save", String.class));
    assertThat(articles.declarationsOf(number(articles.calls(), "merge", Article.class, int.class)))
        .hasSize(1);
    assertThat(articles.declarationsOf(number(articles.calls(), "saveAll", Article[].class)))
        .hasSize(2);
    assertThat(articles.calls().methods()).noneMatch(each -> each.name().equals("isEmpty"));
  }

  @Test
  void findsNestedOnesAndTheNearestFirst() {
    assertThat(interfaces.of(Nearer.class, problems::add))
        .extracting(TrackedInterface::type)
        .containsExactly(Nearer.class, Articles.Drafts.class);
  }

  @Test
  void saysOnceThatThereIsNoDecorator() {
    // No processor sees what is local to a method.
    @TrackActivity
    interface Forgotten {}

    assertThat(interfaces.of(Forgotten.class, problems::add)).isEmpty();
    assertThat(interfaces.of(Forgotten.class, problems::add)).isEmpty();

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).kind()).isEqualTo(InterceptionProblem.Kind.NO_DECORATOR);
    assertThat(problems.get(0).message()).contains(Forgotten.class.getName(), "tracker-processor");
  }

  private static int number(InterceptedCalls calls, String name, Class<?>... parameters) {
    for (int i = 0; i < calls.methods().size(); i++) {
      InterceptedMethod method = calls.methods().get(i);
      if (method.name().equals(name) && method.parameterTypes().equals(List.of(parameters))) {
        return i;
      }
    }
    throw new AssertionError(name);
  }

  @TrackActivity
  interface Nearer extends Articles.Drafts {}

  abstract static class ArticlesBean implements Articles {}
}
