package com.acme;

import dev.tracker.TrackActivity;
import dev.tracker.TrackArg;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;

public interface Books {

  @TrackActivity(results = {"count = result.size"})
  List<Book> findAll(@TrackArg String author);

  @TrackActivity(args = "isbn", results = {"result.authors.size", "result.draft | masked"})
  Optional<Book> get(String isbn);

  @TrackActivity(results = "found = out.size")
  void list(List<Book> out);

  @TrackActivity(results = "result.isbn")
  CompletionStage<Book> update(String isbn);

  @TrackActivity(changeId = "isbn", changeIf = "result", results = "deleted = result")
  int delete(String isbn);

  @TrackActivity(changeId = "isbn", changeIf = "result")
  Long archive(String isbn);

  @TrackActivity(changeId = "isbn", changeIf = "result")
  Optional<Book> lend(String isbn);

  @TrackActivity(changeId = "isbn", changeIf = "result")
  OptionalInt reserve(String isbn);

  @TrackActivity(changeId = "isbn", changeIf = "result.authors")
  Book rename(String isbn);

  @TrackActivity(changeId = "isbn", changeIf = "result")
  CompletionStage<Map<String, Book>> merge(String isbn);

  @TrackActivity(changeId = "isbn", changeIf = "result")
  Book[] split(String isbn);
}
