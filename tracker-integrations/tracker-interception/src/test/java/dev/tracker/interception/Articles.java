package dev.tracker.interception;

import dev.tracker.TrackActivity;
import dev.tracker.Untracked;
import java.io.IOException;

/** A generic interface made concrete, with an overload that erases like the inherited method. */
@TrackActivity(subject = "article")
interface Articles extends Store<Article> {

  @TrackActivity(operation = "import", args = "name", changeId = "result.id")
  Article save(String name) throws IOException;

  @Override
  @TrackActivity(changeId = "none")
  Article[] saveAll(Article[] entities);

  @Untracked("a question")
  boolean isEmpty();

  /** Nested ones have the outer one's name in theirs. */
  @TrackActivity
  interface Drafts {
    @TrackActivity(args = "name", changeId = "name")
    void discard(String name);
  }
}
