package dev.tracker.journalpage.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What people do with the page. */
class PageInBrowserTest extends ServedPage {
  /** In one go: the page takes new rows over at any time, also between two questions of a test. */
  @SuppressWarnings("unchecked") // as the script answers
  private static List<String> texts(String selector) {
    return (List<String>)
        browser.script(
            "return [...document.querySelectorAll(arguments[0])].map(each => each.innerText)",
            selector);
  }

  /** In one go as well. */
  private static void click(String selector, String rowHas) {
    Object found =
        browser.script(
            "const [selector, text] = arguments;"
                + "const link = [...document.querySelectorAll('#rows tr')]"
                + ".filter(row => row.innerText.includes(text))"
                + ".map(row => row.querySelector(selector))[0];"
                + "link?.click();"
                + "return link !== undefined",
            selector,
            rowHas);
    assertThat(found).as(selector + " of the row with " + rowHas).isEqualTo(true);
  }

  @Test
  void theLinkLeadsToTheJournalAndIsNotInTheAddress() {
    assertThat(browser.driver().getCurrentUrl()).doesNotContain("key");
    assertThat(browser.element("h1").getText()).isEqualTo("What happened");
  }

  @Test
  void searches() {
    browser.element("#f-actor").sendKeys("bob", Keys.ENTER);

    await("document.querySelectorAll('.active li').length === 1");
    assertThat(texts("#rows td[data-head=Who]")).isNotEmpty().containsOnly("bob");
    assertThat(browser.element("#f-actor").getAttribute("value")).isEqualTo("bob");
    browser.element(".active a").click();
    await("document.querySelector('.active') === null");
  }

  @Test
  void followsWhatComes() throws Exception {
    await("document.querySelector('#follow').getAttribute('aria-pressed') === 'true'");
    WebElement link = browser.element("#rows tr:nth-child(2) a.row");
    String id = (String) browser.script("return arguments[0].closest('tr').id", link);
    browser.script("arguments[0].focus()", link);
    browser.script("[...document.querySelectorAll('#rows tr')].forEach(row => row.seen = true)");

    shop.change("dora", "r-9", "ship", "o-7", Map.of("state", "shipped"));

    await("document.querySelector('#rows tr:first-child').textContent.includes('ship')");
    assertThat(texts("#rows tr:first-child.new")).hasSize(1);
    assertThat(
            browser.script("return [...document.querySelectorAll('#rows tr')].map(r => !r.seen)"))
        .as("the other rows are still the same")
        .asInstanceOf(LIST)
        .containsOnlyOnce(true);
    assertThat(browser.element("#news").getText()).isEqualTo("1 new entry");
    assertThat(browser.script("return document.activeElement.closest('tr').id")).isEqualTo(id);
    browser.element("#follow").click();
    assertThat(browser.element("#follow").getAttribute("aria-pressed")).isEqualTo("false");
  }

  @Test
  void showsAHistoryWithWhatDiffers() {
    click("td[data-head=Id] a", "o-1");

    await("document.querySelectorAll('.history > li').length === 2");
    assertThat(texts(".history > li:nth-child(2) del")).containsExactly("new");
    assertThat(texts(".history > li:nth-child(2) ins")).containsExactly("paid");
  }

  @Test
  void aHostileValueIsShownAndDoesNothing() {
    browser.messages();
    for (String selector :
        List.of("td[data-head=Time] a", "td[data-head=Id] a", "td[data-head=Who] a")) {
      open("?view=list&subject=order&operation=create");
      click(selector, "alert(2)");
      await("document.body.textContent.includes('alert(2)')");
      assertThat(browser.elements("main img, main script")).isEmpty();
    }
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void asksNobodyElse() {
    browser.requests();
    for (String view : VIEWS) {
      open(view);
    }
    List<String> requests = browser.requests();
    assertThat(requests).hasSizeGreaterThan(VIEWS.length);
    assertThat(requests)
        .allMatch(each -> each.contains("\"url\":\"http://127.0.0.1:" + server.port() + "/"));
  }

  @Test
  void worksWithoutScripts() {
    browser.scripts(false);
    try {
      open("?view=list&actor=alice");
      assertThat(texts("#rows td[data-head=Who]")).containsOnly("alice").isNotEmpty();
      assertThat(browser.element("#follow").isDisplayed()).isFalse();
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void isUsedByKeysAlone() {
    WebElement body = browser.element("body");
    body.sendKeys("j");
    assertThat(focusedRow()).isZero();
    browser.driver().switchTo().activeElement().sendKeys("j");
    assertThat(focusedRow()).isEqualTo(1);
    browser.driver().switchTo().activeElement().sendKeys("k");
    assertThat(focusedRow()).isZero();
    browser.driver().switchTo().activeElement().sendKeys("f");
    assertThat(browser.element("#follow").getAttribute("aria-pressed")).isEqualTo("false");
    browser.driver().switchTo().activeElement().sendKeys("/");
    assertThat(browser.script("return document.activeElement.id")).isEqualTo("f-operation");
    browser.element("a.row").sendKeys(Keys.ENTER);
    await("document.querySelector('dl.entry') !== null");
  }

  private static long focusedRow() {
    return (Long)
        browser.script(
            "return [...document.querySelectorAll('#rows tr')]"
                + ".indexOf(document.activeElement.closest('tr'))");
  }
}
