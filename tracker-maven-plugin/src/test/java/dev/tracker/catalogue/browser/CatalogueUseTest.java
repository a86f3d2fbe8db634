package dev.tracker.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What a reader does with the page: search, filter, pass on. */
class CatalogueUseTest extends CataloguePage {
  @Test
  void showsAllMethods() {
    assertThat(count()).isEqualTo("50 of 50 methods");
    assertThat(shown("tr[data-kind]")).hasSize(50);
    assertThat(shown("section")).hasSize(3);
  }

  @Test
  void searchesAsYouType() {
    search("refu");

    assertThat(count()).isEqualTo("1 of 50 methods");
    assertThat(names()).containsExactly("refund payment");
    assertThat(shown("section")).hasSize(1);
    assertThat(shown("tbody")).hasSize(1);

    search("refund NOTHING");
    assertThat(count()).isEqualTo("0 of 50 methods");
    assertThat(shown("section")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SessionStore hot, 1",
    "hashed email, 4",
    "acme-shipping, 14",
    "EmailTaken, 1",
    "result.cancelled, 2",
    "CarrierClient.java:, 7",
  })
  void searchesWhateverIsShown(String words, int found) {
    search(words);

    assertThat(shown("tr[data-kind]")).hasSize(found);
    assertThat(count()).isEqualTo(found + " of 50 methods");
  }

  @ParameterizedTest
  @CsvSource({
    "tracked, 41",
    "changes, 27",
    "reads, 14",
    "masked or hashed, 10",
    "untracked, 7",
    "unannotated, 2",
    "all methods, 50",
  })
  void filtersByKind(String kind, int found) {
    choose("kind", kind);

    assertThat(count()).isEqualTo(found + " of 50 methods");
    assertThat(shown("tr[data-kind]")).hasSize(found);
  }

  @Test
  void filtersAddUp() {
    choose("module", "acme-shipping");
    choose("subject", "shipment");
    choose("kind", "reads");

    assertThat(names()).containsExactlyInAnyOrder("get shipment", "events shipment");

    element("button[type=reset]").click();
    assertThat(count()).isEqualTo("50 of 50 methods");
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(element("#search"));
  }

  @Test
  void theAddressHasTheFilter() {
    choose("kind", "untracked");
    search("constant");
    String address = browser.driver().getCurrentUrl();

    open(address.substring(address.indexOf('#')));

    assertThat(count()).isEqualTo("2 of 50 methods");
    assertThat(element("#search").getDomProperty("value")).isEqualTo("constant");
  }

  @Test
  void anAddressWithAnUnknownFilterShowsAll() {
    open("#kind=nonsense&subject=%3Cscript%3E");

    assertThat(count()).isEqualTo("50 of 50 methods");
  }

  /** Of which the skip link is one: it leads past the header, and changes nothing. */
  @Test
  void aPlaceOnThePageLeavesTheFilterAlone() {
    choose("kind", "untracked");
    search("constant");
    String address = browser.driver().getCurrentUrl();

    element("body").sendKeys(Keys.HOME);
    browser.script("document.querySelector('.skip').focus()");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(element("main"));
    assertThat(count()).isEqualTo("2 of 50 methods");

    for (String place : List.of("#operations", "#module-2")) {
      browser.script("location.hash = arguments[0]", place);
      browser.driver().executeAsyncScript("setTimeout(arguments[0], 50)");
      assertThat(count()).as(place).isEqualTo("2 of 50 methods");
      assertThat(element("#search").getDomProperty("value")).isEqualTo("constant");
    }
    assertThat(browser.driver().getCurrentUrl()).isEqualTo(address);
  }

  @Test
  void anAddressWithAPlaceShowsAll() {
    open("#module-2");

    assertThat(count()).isEqualTo("50 of 50 methods");
  }

  @Test
  void withoutAFilterTheAddressIsThatOfThePage() {
    search("constant");
    element("button[type=reset]").click();

    assertThat(browser.driver().getCurrentUrl()).isEqualTo(page);
  }

  @Test
  void theKeyboardIsEnough() {
    WebElement body = element("body");
    body.sendKeys(Keys.TAB);
    WebElement skip = browser.driver().switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("Skip to the operations");
    assertThat(skip.getRect().x).isGreaterThanOrEqualTo(0);

    body.sendKeys("/");
    WebElement search = browser.driver().switchTo().activeElement();
    assertThat(search).isEqualTo(element("#search"));
    search.sendKeys("refund/");
    assertThat(search.getDomProperty("value")).isEqualTo("refund/");

    search.sendKeys(Keys.ESCAPE);
    assertThat(count()).isEqualTo("50 of 50 methods");
    search.sendKeys(Keys.TAB);
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(element("#kind"));
  }

  @Test
  void withoutJavaScriptItIsTables() {
    browser.scripts(false);
    try {
      open("");
      assertThat(element("#filters").isDisplayed()).isFalse();
      assertThat(shown("tr[data-kind]")).hasSize(50);
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void nothingIsFetchedAndNothingGoesWrong() {
    browser.messages();
    browser.requests();
    open("");
    search("invoice");

    assertThat(browser.messages()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(each -> each.contains(page) || each.contains("about:blank"));
  }

  private static void choose(String id, String option) {
    new Select(element("#" + id)).selectByVisibleText(option);
  }

  private static List<String> names() {
    return shown(".name").stream().map(WebElement::getText).toList();
  }
}
