package dev.tracker.journalpage.view;

import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.query.BadQueryException;
import dev.tracker.journalpage.query.PageQuery;
import java.sql.SQLException;

/**
 * Something to see. Thread-safe.
 *
 * @since 0.1.0
 */
public interface View {

  /**
   * What it is called.
   *
   * @param query what was asked
   * @return for the window, and for whoever has it read out
   */
  String title(PageQuery query);

  /**
   * Writes what there is.
   *
   * @param query what was asked
   * @param html where it is written
   * @return {@code false} if what was asked for is not there
   * @throws SQLException if the database fails
   * @throws BadQueryException if the query makes no sense
   */
  boolean write(PageQuery query, Html html) throws SQLException, BadQueryException;
}
