package dev.tracker.spring.journal.page;

import dev.tracker.journal.verify.Verifier;
import dev.tracker.journalpage.JournalPage;
import dev.tracker.journalpage.PageAnswer;
import dev.tracker.journalpage.check.Verification;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.lang.Nullable;
import org.springframework.util.MimeTypeUtils;

/** The endpoint {@code /actuator/journal}: the journal's page. It has no operation that writes. */
@WebEndpoint(id = "journal", defaultAccess = Access.READ_ONLY)
public class JournalPageEndpoint implements DisposableBean {
  private static final Duration PAUSE = Duration.ofHours(1);

  private final DataSource dataSource;
  private final ObjectProvider<Verifier> verifiers;
  private @Nullable JournalPage page;
  private @Nullable Verification verification;

  /**
   * An endpoint.
   *
   * @param dataSource of the journal's database
   * @param verifiers what verifies it, if anything does
   */
  public JournalPageEndpoint(DataSource dataSource, ObjectProvider<Verifier> verifiers) {
    this.dataSource = dataSource;
    this.verifiers = verifiers;
  }

  /**
   * What the page answers. Spring's own annotation says to both lines of Spring Boot what may be
   * left out.
   *
   * @param view which view
   * @param asset what the page is made of besides
   * @param kind only entries of this kind
   * @param operation only entries of this verb
   * @param subject only entries of this noun
   * @param actor only entries of who did it
   * @param outcome only entries that came out so
   * @param request only entries of this request
   * @param from only entries since then
   * @param to only entries until then
   * @param id of an entity
   * @param event an entry's event id
   * @param name a subscriber's name
   * @param before where the page before ended
   * @param after where the page before ended
   * @return HTML, or what it is made of
   * @throws SQLException if the database does not answer
   */
  @ReadOperation(produces = {"text/html", "text/css", "text/javascript", "image/svg+xml"})
  @SuppressWarnings("TooManyParameters") // each is one of the query, which an endpoint has to name
  public WebEndpointResponse<byte[]> journal(
      @Nullable String view,
      @Nullable String asset,
      @Nullable String kind,
      @Nullable String operation,
      @Nullable String subject,
      @Nullable String actor,
      @Nullable String outcome,
      @Nullable String request,
      @Nullable String from,
      @Nullable String to,
      @Nullable String id,
      @Nullable String event,
      @Nullable String name,
      @Nullable String before,
      @Nullable String after)
      throws SQLException {
    Map<String, String> query = new LinkedHashMap<>();
    put(query, "view", view);
    put(query, "asset", asset);
    put(query, "kind", kind);
    put(query, "operation", operation);
    put(query, "subject", subject);
    put(query, "actor", actor);
    put(query, "outcome", outcome);
    put(query, "request", request);
    put(query, "from", from);
    put(query, "to", to);
    put(query, "id", id);
    put(query, "event", event);
    put(query, "name", name);
    put(query, "before", before);
    put(query, "after", after);
    PageAnswer answer = page().answer(query);
    return new WebEndpointResponse<>(
        answer.bytes(), answer.status(), MimeTypeUtils.parseMimeType(answer.contentType()));
  }

  private static void put(Map<String, String> query, String name, @Nullable String value) {
    if (value != null) {
      query.put(name, value);
    }
  }

  /** Created with the first request: the application starts without its journal, too. */
  private synchronized JournalPage page() throws SQLException {
    JournalPage made = page;
    if (made == null) {
      Verification verifying = verification(verifiers.getIfUnique());
      made = JournalPage.of(dataSource, verifying, Clock.systemUTC());
      verification = verifying;
      page = made;
    }
    return made;
  }

  private static Verification verification(@Nullable Verifier verifier) {
    return verifier == null
        ? Verification.none()
        : Verification.every(() -> verifier, PAUSE, Clock.systemUTC());
  }

  @Override
  public synchronized void destroy() {
    if (verification != null) {
      verification.close();
    }
  }
}
