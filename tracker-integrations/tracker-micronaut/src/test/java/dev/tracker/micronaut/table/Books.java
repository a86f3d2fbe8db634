package dev.tracker.micronaut.table;

import dev.tracker.TrackActivity;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** A repository, which Micronaut Data implements. */
@JdbcRepository(dialect = Dialect.H2)
@Requires(property = "kind", value = "table")
public interface Books extends GenericRepository<Book, Long> {
  @TrackActivity(changeId = "book.isbn")
  Book save(Book book);

  @TrackActivity
  List<Book> findAll();
}
