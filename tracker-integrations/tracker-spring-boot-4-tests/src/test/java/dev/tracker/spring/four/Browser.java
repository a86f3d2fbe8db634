package dev.tracker.spring.four;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that is installed here; nothing is ever downloaded. */
final class Browser implements AutoCloseable {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");
  private static final List<String> PLACES =
      List.of(
          "/usr/bin",
          "/usr/local/bin",
          "/snap/bin",
          "/usr/lib/chromium",
          "/usr/lib/chromium-browser",
          "/opt/google/chrome");
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--force-color-profile=srgb");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts a browser, or skips the tests where there is none. */
  static Browser start(Path profile) {
    Optional<File> browser = find(BROWSERS);
    Optional<File> driver = find(DRIVERS);
    assumeTrue(
        browser.isPresent() && driver.isPresent(),
        "Skipped: needs Chromium and its driver, as in Debian's chromium and chromium-driver");
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).build();
    ChromeDriver started = new ChromeDriver(service, options(browser.get(), profile));
    started.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return new Browser(started);
  }

  private static ChromeOptions options(File browser, Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser);
    options.addArguments(ARGUMENTS);
    options.addArguments("--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  private static Optional<File> find(List<String> names) {
    List<String> path = List.of(System.getenv("PATH").split(File.pathSeparator));
    return Stream.concat(path.stream(), PLACES.stream())
        .flatMap(place -> names.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Path::toFile);
  }

  /** What drives it. */
  ChromeDriver driver() {
    return driver;
  }

  /** Sets the size of the window; one that is narrow is a telephone's. */
  void size(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /** Sets what colours the reader prefers. */
  void colours(String scheme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Sets whether pages may run scripts. */
  void scripts(boolean run) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** Runs a script in the page. */
  @Nullable Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Gives the browser a command of its own protocol. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** What the page, or the browser about it, has said since this was last asked. */
  List<String> messages() {
    return log(LogType.BROWSER);
  }

  /** What was asked of anybody since this was last asked. */
  List<String> requests() {
    return log(LogType.PERFORMANCE).stream()
        .filter(each -> each.contains("\"Network.requestWillBeSent\""))
        .toList();
  }

  private List<String> log(String type) {
    return driver.manage().logs().get(type).getAll().stream().map(LogEntry::getMessage).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
