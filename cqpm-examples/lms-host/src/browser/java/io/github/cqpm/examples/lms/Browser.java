package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Chromium in front of the LMS. Each page is looked at as a screen and as a phone show it: axe
 * finds nothing that would keep a reader out, and nothing is wider than the page.
 */
final class Browser implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "browser");
  private static final String AXE = axe();

  /** Returns what axe finds, and keeps how many rules passed. */
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run().then(found => {
        window.passes = found.passes.length;
        done(found.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html)));
      }, failed => done(String(failed)));
      """;

  private final Server server;
  private final ChromeDriver driver;

  Browser(Server server) {
    this.server = server;
    ChromeOptions options = new ChromeOptions();
    options.setBinary(onThePath("chromium"));
    options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(onThePath("chromedriver"))
                .build(),
            options);
  }

  private static File onThePath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(each -> new File(each, program))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("There is no %s on the path.".formatted(program)));
  }

  /** Leaves as whoever was there, and logs in. */
  void logIn(String who) {
    driver.manage().deleteAllCookies();
    open("/login");
    driver.findElement(By.id("username")).sendKeys(who);
    driver.findElement(By.id("password")).sendKeys(Server.PASSWORD);
    send();
    assertThat(driver.getCurrentUrl()).doesNotContain("/login");
  }

  void open(String path) {
    driver.get(path.startsWith("http") ? path : server.url(path));
  }

  /** Clicks, as somebody would. */
  void click(String selector) {
    WebElement element = driver.findElement(By.cssSelector(selector));
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  void type(String selector, String text) {
    driver.findElement(By.cssSelector(selector)).sendKeys(text);
  }

  /** Sends the form of the page, and waits for the page that answers, however slow the machine. */
  void send() {
    driver.executeScript("document.documentElement.dataset.sent = ''");
    click("main button[type=submit]");
    var timeouts = driver.manage().timeouts();
    timeouts.implicitlyWait(Duration.ofSeconds(30));
    driver.findElement(By.cssSelector("html:not([data-sent])"));
    timeouts.implicitlyWait(Duration.ZERO);
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  String path() {
    return driver.getCurrentUrl().replace(server.url(""), "");
  }

  /** Looks at the page that is open, and keeps two pictures of it under that name. */
  void look(String name) {
    show(1366, 768);
    assertNobodyIsKeptOut(name);
    picture(name + "-1366");
    show(390, 844);
    assertNobodyIsKeptOut(name);
    picture(name + "-390");
    show(1366, 768);
  }

  /** Returns how far down on such a screen something ends. */
  int bottom(int width, int height, String selector) {
    show(width, height);
    Number bottom =
        (Number)
            driver.executeScript(
                "return Math.ceil(document.querySelector(arguments[0]).getBoundingClientRect().bottom)",
                selector);
    return bottom.intValue();
  }

  private void show(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private void assertNobodyIsKeptOut(String name) {
    assertThat(
            driver.executeScript(
                "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
        .as(name)
        .isEqualTo(0L);
    driver.executeScript(AXE);
    assertThat(driver.executeAsyncScript(RUN)).as(name).isEqualTo(List.of());
    assertThat((Long) driver.executeScript("return window.passes")).as(name).isGreaterThan(10);
  }

  private void picture(String name) {
    Number height = (Number) driver.executeScript("return document.documentElement.scrollHeight");
    Number width = (Number) driver.executeScript("return window.innerWidth");
    String data =
        (String)
            driver
                .executeCdpCommand(
                    "Page.captureScreenshot",
                    Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)))
                .get("data");
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String axe() {
    try (InputStream stream = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(stream, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
