package dev.tracker.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracker.catalogue.Catalogue;
import dev.tracker.catalogue.CatalogueFiles;
import dev.tracker.catalogue.LargeCatalogue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of 10,000 methods is searched without delay, however they are distributed. */
class CatalogueSpeedTest {
  /** Until what there is to see is laid out and painted. */
  private static final String PAINTED =
      """
      const [words, done] = arguments;
      const search = document.getElementById('search');
      if (words !== null) {
        search.value = words;
        search.dispatchEvent(new Event('input', {bubbles: true}));
      }
      requestAnimationFrame(() => setTimeout(done));
      """;

  @TempDir static Path directory;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start(directory.resolve("profile"));
    browser.size(1280, 1000);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  /**
   * In time that the page's thread works, since other processes of the machine are no fault of the
   * page.
   */
  @ParameterizedTest
  @CsvSource({"20, 50, 10", "200, 50, 1", "1, 1, 10000"})
  void searchesForLessThanLoading(int modules, int interfaces, int methods) throws Exception {
    Catalogue catalogue = LargeCatalogue.of(modules, interfaces, methods);
    String page = CatalogueFiles.write(catalogue, directory).html().toUri().toString();
    double loading = loading(page);
    double first = searching("refund", "2,000 of 10,000 methods");
    double none = searching("nothing has these words", "0 of 10,000 methods");
    double emptied = searching("", "10,000 of 10,000 methods");
    double few = searching("invoice create", "286 of 10,000 methods");
    double emptiedAgain = searching("", "10,000 of 10,000 methods");

    System.out.printf(
        "%d modules of %d interfaces of %d methods: loading %.0f ms, first search %.0f, none %.0f,"
            + " emptied %.0f, few %.0f, emptied %.0f%n",
        modules, interfaces, methods, loading, first, none, emptied, few, emptiedAgain);
    // How long it takes is the machine's affair, so only that no search costs what loading does.
    assertThat(List.of(first, none, emptied, few, emptiedAgain)).allMatch(each -> each < loading);
  }

  private static double loading(String page) {
    browser.driver().get("about:blank");
    browser.work();
    browser.driver().get(page);
    browser.driver().executeAsyncScript(PAINTED, (Object) null);
    return browser.work();
  }

  private static double searching(String words, String count) {
    double before = browser.work();
    browser.driver().executeAsyncScript(PAINTED, words);
    double work = browser.work() - before;
    assertThat(browser.script("return document.getElementById('count').textContent"))
        .isEqualTo(count.replace(",", ""));
    return work;
  }
}
