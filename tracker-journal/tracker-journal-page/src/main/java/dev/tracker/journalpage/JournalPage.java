package dev.tracker.journalpage;

import dev.tracker.journal.connect.OwnTransactions;
import dev.tracker.journal.cursor.Cursors;
import dev.tracker.journal.fault.JournalException;
import dev.tracker.journal.read.Journal;
import dev.tracker.journal.subscribe.ParkedEntries;
import dev.tracker.journal.subscribe.Subscriptions;
import dev.tracker.journalpage.check.Verification;
import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.query.BadQueryException;
import dev.tracker.journalpage.query.PageQuery;
import dev.tracker.journalpage.view.EntryView;
import dev.tracker.journalpage.view.Frame;
import dev.tracker.journalpage.view.HistoryView;
import dev.tracker.journalpage.view.ListView;
import dev.tracker.journalpage.view.ParkedView;
import dev.tracker.journalpage.view.RequestView;
import dev.tracker.journalpage.view.StateView;
import dev.tracker.journalpage.view.View;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Shows a journal in a browser: the latest changes with filters, the history of one entity, one
 * request, the entries that subscribers failed at, and the state of the journal. It only reads. All
 * views have one address and differ in the query, so it works wherever it is mounted. The
 * application decides who may see it. Thread-safe.
 *
 * @since 0.1.0
 */
public final class JournalPage {
  /** What a browser may do with what it is sent: nothing that is not of the page itself. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'";

  private static final Logger LOGGER = System.getLogger("dev.tracker.journal");
  private static final String HTML = "text/html;charset=UTF-8";

  private final Map<String, View> views;
  private final ListView list;
  private final Frame frame;
  private final Assets assets = Assets.read();

  private JournalPage(Map<String, View> views, ListView list, Frame frame) {
    this.views = views;
    this.list = list;
    this.frame = frame;
  }

  /**
   * The page of a journal.
   *
   * @param dataSource where connections come from; their user needs to read only
   * @param verification what the page tells about whether the journal is sound
   * @param clock the host's clock
   * @return the page
   * @throws SQLException if the database does not answer
   * @throws JournalException if there is no journal there, or it may not be read
   */
  public static JournalPage of(DataSource dataSource, Verification verification, Clock clock)
      throws SQLException {
    Journal journal = Journal.on(dataSource);
    OwnTransactions transactions = OwnTransactions.on(dataSource);
    Subscriptions subscriptions = new Subscriptions(transactions, clock);
    ListView list = new ListView(journal);
    Map<String, View> views =
        Map.of(
            "list", list,
            "history", new HistoryView(journal),
            "request", new RequestView(journal),
            "entry", new EntryView(journal),
            "state",
                new StateView(
                    transactions,
                    subscriptions,
                    new Cursors(transactions, clock),
                    verification,
                    clock),
            "parked", new ParkedView(new ParkedEntries(transactions)));
    return new JournalPage(views, list, new Frame(POLICY, verification));
  }

  /**
   * Answers.
   *
   * @param parameters the query's names and values
   * @return what to send; whatever goes wrong is an answer, too
   */
  public PageAnswer answer(Map<String, String> parameters) {
    try {
      return answer(PageQuery.of(parameters));
    } catch (BadQueryException bad) {
      return fault(400, String.valueOf(bad.getMessage()));
    } catch (SQLException | JournalException failure) {
      LOGGER.log(Level.WARNING, "The journal cannot be shown.", failure);
      return fault(503, "The database did not answer as it should; the log says why.");
    }
  }

  private PageAnswer answer(PageQuery query) throws SQLException, BadQueryException {
    String asset = query.text("asset");
    if (asset != null) {
      return assets.find(asset).orElseGet(() -> fault(404, "There is nothing of this name."));
    }
    String name = query.text("view");
    if ("rows".equals(name)) {
      Html rows = new Html();
      list.writeRows(query, rows);
      return new PageAnswer(200, HTML, rows.toString());
    }
    View view = views.get(name == null ? "list" : name);
    if (view == null) {
      return fault(404, "There is no view of this name.");
    }
    Html content = new Html();
    boolean found = view.write(query, content);
    return new PageAnswer(found ? 200 : 404, HTML, frame.around(view.title(query), content, query));
  }

  private PageAnswer fault(int status, String message) {
    return new PageAnswer(status, HTML, frame.fault(message));
  }
}
