package dev.tracker.spring.four;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The endpoint's page as an operator has it: with Spring Security as it is by itself. */
class ActivitiesPageBrowserTest {
  private static final Path SCREENSHOT = Path.of("../../docs/images/activities.png");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path directory;
  private static Browser browser;
  private static ConfigurableApplicationContext context;
  private static String page;

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration(
      excludeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
  static class Application {
    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
      return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll()).build();
    }

    @Bean
    Bookings hotelBookings() {
      return new HotelBookings();
    }
  }

  static class HotelBookings implements Bookings {
    @Override
    public String create(String room) {
      return "b-" + room;
    }

    @Override
    public void cancel(String id) {
      throw new IllegalStateException("too late for " + id);
    }

    @Override
    public String find(String id) {
      return id;
    }
  }

  @BeforeAll
  static void start() {
    browser = Browser.start(directory.resolve("profile"));
    context =
        new SpringApplicationBuilder(Application.class)
            .properties(
                "server.port=0",
                "spring.application.name=hotel",
                "management.endpoints.web.exposure.include=activities",
                "management.endpoint.activities.access=unrestricted")
            .run();
    page =
        "http://localhost:"
            + context.getEnvironment().getProperty("local.server.port")
            + "/actuator/activities";
    Bookings bookings = context.getBean(Bookings.class);
    bookings.create("12");
    bookings.find("b-12");
    assertThatThrownBy(() -> bookings.cancel("b-12")).isInstanceOf(IllegalStateException.class);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (context != null) {
      context.close();
    }
  }

  @BeforeEach
  void open() {
    browser.size(1280, 800);
    browser.colours("light");
    browser.driver().get(page);
  }

  private static WebElement element(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static String cell(String operation, int column) {
    return browser
        .driver()
        .findElement(By.xpath("//tr[@data-key][.//strong='" + operation + "']/td[" + column + "]"))
        .getText();
  }

  private static WebDriverWait await() {
    return new WebDriverWait(browser.driver(), PATIENCE);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1000, 1280, 1920})
  void nothingIsWiderThanTheWindow(int width) {
    browser.size(width, 740);

    assertThat(((Number) browser.script("return document.documentElement.scrollWidth")).intValue())
        .isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 360", "dark, 360"})
  void isAccessible(String scheme, int width) {
    browser.size(width, 740);
    browser.colours(scheme);

    List<Rule> violations = new AxeBuilder().analyze(browser.driver()).getViolations();

    assertThat(violations)
        .as(scheme)
        .extracting(each -> each.getId() + ": " + each.getNodes())
        .isEmpty();
  }

  @Test
  void asksNobodyElse() {
    browser.messages();
    browser.requests();
    browser.driver().get(page);

    assertThat(browser.requests()).isNotEmpty().allMatch(each -> each.contains(page));
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void isSearched() {
    element("#search").sendKeys("cancel");

    assertThat(element("#count").getText()).isEqualTo("1 of 3 methods");
    assertThat(element("main").getText()).contains("cancel booking").doesNotContain("find booking");
  }

  @Test
  void followsTheNumbersAndKeepsTheFocus() {
    element("#search").click();
    String before = cell("find", 3);
    context.getBean(Bookings.class).find("b-1");

    await().until(unused -> !cell("find", 3).equals(before));

    assertThat(cell("find", 3)).isEqualTo(String.valueOf(Integer.parseInt(before) + 1));
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
        .isEqualTo("search");
  }

  @Test
  void switchesByKeyboard() {
    String selector = "button[data-operation=create]";
    element(selector).sendKeys(Keys.SPACE);
    await().until(unused -> element("#message").getText().equals("create is off."));
    assertThat(element(selector).getDomAttribute("aria-checked")).isEqualTo("false");
    String calls = cell("create", 3);
    context.getBean(Bookings.class).create("13");

    browser.driver().get(page);
    assertThat(cell("create", 3)).isEqualTo(calls);
    element(selector).sendKeys(Keys.SPACE);
    await().until(unused -> element("#message").getText().equals("create is on."));
    context.getBean(Bookings.class).create("13");

    browser.driver().get(page);
    assertThat(cell("create", 3)).isEqualTo(String.valueOf(Integer.parseInt(calls) + 1));
  }

  @Test
  void isReadWithoutScripts() {
    browser.scripts(false);
    try {
      browser.driver().get(page);
      assertThat(element("button[data-operation=create]").isDisplayed()).isFalse();
      assertThat(cell("create", 9)).isEqualTo("on");
    } finally {
      browser.scripts(true);
    }
  }

  /** What the docs show; {@code -Dtracker.screenshot=rewrite} takes it anew. */
  @Test
  void theDocsShowIt() throws Exception {
    if ("rewrite".equals(System.getProperty("tracker.screenshot"))) {
      Files.write(SCREENSHOT, browser.driver().getScreenshotAs(OutputType.BYTES));
      show("dark", 1280);
      show("light", 360);
    }

    assertThat(SCREENSHOT).isNotEmptyFile();
    assertThat(Files.size(SCREENSHOT)).isLessThan(300_000);
  }

  /** For the eyes of whoever changes the page. */
  private static void show(String scheme, int width) throws Exception {
    browser.size(width, 1200);
    browser.colours(scheme);
    Files.write(
        Path.of("target", "activities-" + scheme + "-" + width + ".png"),
        browser.driver().getScreenshotAs(OutputType.BYTES));
  }
}
