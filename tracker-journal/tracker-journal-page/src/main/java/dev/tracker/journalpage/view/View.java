package dev.tracker.journalpage.view;

import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.query.BadQueryException;
import dev.tracker.journalpage.query.PageQuery;
import java.sql.SQLException;

/**
 * A view of the page. Thread-safe.
 *
 * @since 0.1.0
 */
public interface View {

  /**
   * What it is called.
   *
   * @param query the request
   * @return for the window, and for whoever has it read out
   */
  String title(PageQuery query);

  /**
   * Writes what there is.
   *
   * @param query the request
   * @param html where it is written
   * @return {@code false} if the requested item does not exist
   * @throws SQLException if the database fails
   * @throws BadQueryException if the query makes no sense
   */
  boolean write(PageQuery query, Html html) throws SQLException, BadQueryException;
}
