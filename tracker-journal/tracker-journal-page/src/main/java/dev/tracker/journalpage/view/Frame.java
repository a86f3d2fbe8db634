package dev.tracker.journalpage.view;

import dev.tracker.journal.verify.Report;
import dev.tracker.journalpage.check.Verification;
import dev.tracker.journalpage.check.VerificationState;
import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.html.Link;
import dev.tracker.journalpage.query.PageQuery;
import org.jspecify.annotations.Nullable;

/**
 * What is around each view. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Frame {
  private final String policy;
  private final Verification verification;

  /**
   * A frame.
   *
   * @param policy what a browser may do
   * @param verification tells whether the journal is sound
   */
  public Frame(String policy, Verification verification) {
    this.policy = policy;
    this.verification = verification;
  }

  /**
   * The whole page.
   *
   * @param title of the view
   * @param content the view
   * @param query the request
   * @return HTML
   */
  public String around(String title, Html content, PageQuery query) {
    Html html = begin(title);
    String view = query.text("view");
    html.open("header").open("p", "class", "name").link(Link.to("list"), "Journal").close("p");
    html.open("nav", "aria-label", "Views").open("ul");
    item(html, Link.to("list"), "Everything", isList(view) && query.filters().isEmpty());
    item(
        html,
        Link.to("list").with("kind", "change"),
        "Changes",
        isList(view) && "change".equals(query.text("kind")));
    item(
        html,
        Link.to("list").with("outcome", "failure"),
        "Failures",
        isList(view) && "failure".equals(query.text("outcome")));
    item(html, Link.to("state"), "How it is", "state".equals(view));
    html.close("ul", "nav");
    seal(html);
    html.close("header").open("main", "id", "main", "tabindex", "-1");
    html.element("h1", title);
    return end(html, content.toString());
  }

  /**
   * A page that says what is wrong.
   *
   * @param message what is wrong
   * @return HTML
   */
  public String fault(String message) {
    Html html = begin("Not shown");
    html.open("main", "id", "main", "tabindex", "-1").element("h1", "Not shown");
    Html content = new Html().element("p", message);
    content.open("p").link(Link.to("list"), "Back to the journal").close("p");
    return end(html, content.toString());
  }

  private Html begin(String title) {
    Html html = new Html();
    html.open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", title + " – Journal");
    html.open("link", "rel", "stylesheet", "href", "?asset=page.css");
    html.open("link", "rel", "icon", "href", "?asset=icon.svg");
    html.open("script", "src", "?asset=page.js", "defer", "").close("script", "head");
    html.open("body").element("a", "Skip to the content", "class", "skip", "href", "#main");
    return html;
  }

  private static String end(Html html, String content) {
    Html keys = new Html().open("footer").text("Keys: ").element("kbd", "/").text(" search, ");
    keys.element("kbd", "j").text(" and ").element("kbd", "k").text(" next and previous row, ");
    keys.element("kbd", "f").text(" follow. All times are in UTC.").close("footer");
    return "<!DOCTYPE html>\n" + html + content + "</main>" + keys + "</body></html>\n";
  }

  private static boolean isList(@Nullable String view) {
    return view == null || view.equals("list");
  }

  private static void item(Html html, Link link, String text, boolean isHere) {
    html.open("li").link(link, text, "aria-current", isHere ? "page" : null).close("li");
  }

  /** Whether what is shown can be believed, on each page. */
  private void seal(Html html) {
    VerificationState state = verification.state();
    Report report = state.report();
    String kind = report == null ? "open" : report.isSound() ? "sound" : "broken";
    html.open("p", "class", "seal " + kind);
    html.link(Link.to("state").with("name", null), text(state, report)).close("p");
  }

  private static String text(VerificationState state, @Nullable Report report) {
    if (report == null) {
      return state.progress().isEmpty() ? "Not verified" : "Being verified";
    }
    return report.isSound() ? "Verified: sound" : "Verified: NOT SOUND";
  }
}
