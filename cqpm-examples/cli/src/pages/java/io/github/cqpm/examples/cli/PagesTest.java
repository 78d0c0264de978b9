package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.model.referential.CompetencyId;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Every page, as a screen, a phone and a printer show it: axe finds nothing that would keep a
 * reader out, and nothing is wider than the page. It takes minutes, for the browser looks at each
 * page three times, and needs {@code chromium} and {@code chromedriver} on the path.
 */
class PagesTest {
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

  /** Returns how far down the first screen must show: to the end of who must do what. */
  private static final String BOTTOM =
      "return Math.ceil(document.querySelector('.todo').getBoundingClientRect().bottom)";

  @TempDir static Path folder;

  private static ChromeDriver browser;

  @BeforeAll
  static void open_the_browser() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(onThePath("chromium"));
    options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(onThePath("chromedriver"))
                .build(),
            options);
  }

  @AfterAll
  static void close_the_browser() {
    browser.quit();
  }

  private static File onThePath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(each -> new File(each, program))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("There is no %s on the path.".formatted(program)));
  }

  static Set<String> pages() {
    return PrintedPages.all().keySet();
  }

  static Set<String> reports() {
    return PrintedPages.reports().keySet();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keeps_nobody_out_and_within_its_width(String name) throws IOException {
    open(name);
    show("screen", 1366, 768);
    assertNobodyIsKeptOut();
    show("screen", 390, 844);
    assertNobodyIsKeptOut();
    show("print", 700, 1000);
    assertNobodyIsKeptOut();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void says_on_the_first_screen_what_stands_what_blocks_and_who_must_do_what(String name)
      throws IOException {
    open(name);
    show("screen", 1366, 768);
    assertThat(((Number) browser.executeScript(BOTTOM)).doubleValue()).isLessThanOrEqualTo(768);
    show("screen", 390, 844);
    assertThat(((Number) browser.executeScript(BOTTOM)).doubleValue()).isLessThanOrEqualTo(844);
  }

  static List<CompetencyId> competencies() {
    return Referentials.technicoCommercialIndustriel().getCompetencyIds();
  }

  @ParameterizedTest
  @MethodSource("competencies")
  void a_commission_fills_in_two_sheets_at_most_for_a_competency(CompetencyId competency)
      throws IOException {
    Path page = folder.resolve("grid.html");
    Files.writeString(
        page, Papers.french().grid(Referentials.technicoCommercialIndustriel(), competency));
    browser.get(page.toUri().toString());
    String pdf =
        (String)
            browser
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
    String sheets = new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1);
    assertThat(Pattern.compile("/Type /Page\\b").matcher(sheets).results().count())
        .isBetween(1L, 2L);
  }

  private static void open(String name) throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, PrintedPages.all().get(name).get());
    browser.get(page.toUri().toString());
  }

  private static void show(String media, int width, int height) {
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private static void assertNobodyIsKeptOut() {
    assertThat(
            browser.executeScript(
                "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
        .isEqualTo(0L);
    browser.executeScript(AXE);
    assertThat(browser.executeAsyncScript(RUN)).isEqualTo(List.of());
    assertThat((Long) browser.executeScript("return window.passes")).isGreaterThan(15);
  }

  private static String axe() {
    try (InputStream stream = PagesTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(stream, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
