package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Who is let in, by the form and by HTTP Basic, and who is not after too many wrong passwords. */
class LoginTest {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final Server server = Server.shared();
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  /** What one test does wrong is over for the next. */
  @AfterEach
  void wait_until_it_is_forgotten() {
    server.clock.advance(Duration.ofMinutes(16));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> open(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(server.url(path))));
  }

  private HttpResponse<String> submit(String path, String form) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(server.url(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> logIn(String name, String password) throws Exception {
    Matcher token = TOKEN.matcher(open("/login").body());
    assertThat(token.find()).isTrue();
    return submit(
        "/login",
        "username=%s&password=%s&_csrf=%s"
            .formatted(
                URLEncoder.encode(name, StandardCharsets.UTF_8),
                URLEncoder.encode(password, StandardCharsets.UTF_8),
                token.group(1)));
  }

  private int basic(String name, String password) {
    return server.send(server.as(name, password, "/api/candidacies")).statusCode();
  }

  @Test
  void the_right_password_lets_in_and_a_wrong_one_does_not() throws Exception {
    assertThat(logIn("centre-2", "wrong").headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith("/login?error"));
    assertThat(logIn("centre-2", Server.PASSWORD).headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).doesNotContain("error"));
    assertThat(basic("centre-2", Server.PASSWORD)).isEqualTo(200);
    assertThat(basic("nobody", Server.PASSWORD)).isEqualTo(401);
  }

  @Test
  void a_form_without_its_token_is_refused() throws Exception {
    assertThat(submit("/login", "username=centre-2&password=" + Server.PASSWORD).statusCode())
        .isEqualTo(403);
  }

  @Test
  void who_sends_a_form_after_the_session_is_over_comes_back_to_it_after_a_login()
      throws Exception {
    String form = "/candidatures/demo-3/saisie/evaluation";
    assertThat(submit(form, "result=ACQUIRED").headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith(form));
    assertThat(open(form).headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith("/login"));
    assertThat(logIn("commission-2", Server.PASSWORD).headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).contains(form));
  }

  @Test
  void an_address_says_nothing_in_our_name_and_errors_are_told_in_french() throws Exception {
    assertThat(open("/login?done=Votre+compte+est+bloque").body()).doesNotContain("bloque");
    logIn("centre-2", Server.PASSWORD);
    HttpResponse<String> none = open("/ailleurs");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.body()).contains("<html lang=\"fr\">", "L’adresse est fausse");
    Matcher token = TOKEN.matcher(open("/documents").body());
    assertThat(token.find()).isTrue();
    HttpResponse<String> other = submit("/documents", "_csrf=" + token.group(1));
    assertThat(other.statusCode()).isEqualTo(405);
    assertThat(other.body()).contains("Cette demande n’a pas été comprise");
  }

  @Test
  void a_session_of_the_pages_is_none_for_the_api() throws Exception {
    logIn("centre-2", Server.PASSWORD);
    assertThat(open("/api/candidacies").statusCode()).isEqualTo(401);
  }

  @Test
  void a_browser_is_never_asked_for_a_password_of_the_api() throws Exception {
    HttpResponse<String> refused = open("/api/candidacies");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate")).isEmpty();
    assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void after_five_wrong_passwords_a_name_waits_a_quarter_of_an_hour() throws Exception {
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(basic("centre-4", "wrong")).isEqualTo(401);
    }
    assertThat(basic("centre-4", Server.PASSWORD)).isEqualTo(429);
    HttpResponse<String> refused = logIn("centre-4", Server.PASSWORD);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(basic("centre-2", Server.PASSWORD)).isEqualTo(200);
    server.clock.advance(Duration.ofMinutes(14));
    assertThat(basic("centre-4", Server.PASSWORD)).isEqualTo(429);
    server.clock.advance(Duration.ofMinutes(1));
    assertThat(basic("centre-4", Server.PASSWORD)).isEqualTo(200);
  }

  @Test
  void wrong_passwords_in_the_form_count_too_and_the_refusal_is_said_in_french() throws Exception {
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(logIn("centre-3", "wrong").statusCode()).isEqualTo(302);
    }
    assertThat(logIn("centre-3", Server.PASSWORD).statusCode()).isEqualTo(429);
    assertThat(server.send(server.as("centre-3", Server.PASSWORD, "/api/candidacies")).body())
        .contains("réessayez dans quinze minutes");
  }

  @Test
  void after_many_wrong_passwords_for_many_names_an_address_waits() {
    for (int attempt = 0; attempt < 25; attempt++) {
      assertThat(basic("guess-" + attempt, "wrong")).isEqualTo(401);
    }
    assertThat(basic("centre-2", Server.PASSWORD)).isEqualTo(429);
  }

  /** Returns what these many are answered, who all try at once. */
  private List<Integer> atOnce(int many, IntFunction<Integer> attempt) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int number = 0; number < many; number++) {
        int mine = number;
        work.add(() -> attempt.apply(mine));
      }
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(work)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void many_at_once_do_not_get_more_tries() throws Exception {
    JdbcClient jdbc = server.bean(JdbcClient.class);
    String change = "UPDATE person SET password_hash = ? WHERE reference = 'jury-4'";
    // As slow as the real ones: all are on their way before the first is known to be wrong.
    jdbc.sql(change).param(server.bean(PasswordEncoder.class).encode(Server.PASSWORD)).update();
    try {
      List<Integer> answers = atOnce(40, attempt -> basic("jury-4", "wrong-" + attempt));
      assertThat(answers).containsOnly(401, 429);
      assertThat(answers).filteredOn(answer -> answer == 401).hasSize(5);
      assertThat(basic("jury-4", Server.PASSWORD)).isEqualTo(429);
      assertThat(basic("jury-4", "wrong")).isEqualTo(429);
    } finally {
      jdbc.sql(change).param("{noop}" + Server.PASSWORD).update();
    }
  }

  @Test
  void many_at_once_with_the_right_password_are_let_in() throws Exception {
    assertThat(atOnce(40, attempt -> basic("centre-2", Server.PASSWORD))).containsOnly(200);
  }

  private boolean isLetIn(String name, String password, String address) {
    var asked = new UsernamePasswordAuthenticationToken(name, password);
    asked.setDetails(new WebAuthenticationDetails(address, null));
    try {
      return server.bean(AuthenticationProvider.class).authenticate(asked) != null;
    } catch (AuthenticationException refused) {
      return false;
    }
  }

  @Test
  void strangers_do_not_lock_a_name_for_another_address_unless_they_are_many() {
    for (int attempt = 0; attempt < 40; attempt++) {
      assertThat(isLetIn("jury-3", "wrong", "192.0.2.1")).isFalse();
    }
    assertThat(isLetIn("jury-3", Server.PASSWORD, "192.0.2.1")).isFalse();
    assertThat(isLetIn("jury-3", Server.PASSWORD, "198.51.100.1")).isTrue();
    for (int attempt = 0; attempt < 50; attempt++) {
      isLetIn("jury-3", "wrong", "203.0.113." + attempt / 5);
    }
    assertThat(isLetIn("jury-3", Server.PASSWORD, "198.51.100.1")).isFalse();
  }

  @Test
  void who_has_to_wait_is_told_how_long() throws Exception {
    for (int attempt = 0; attempt < 5; attempt++) {
      basic("jury-4", "wrong");
    }
    for (HttpResponse<String> refused :
        List.of(server.get("jury-4", "/api/candidacies"), logIn("jury-4", Server.PASSWORD))) {
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("900");
    }
  }

  @Test
  void nobody_asks_for_the_page_of_errors_itself() throws Exception {
    assertThat(open("/error").headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith("/login"));
  }

  @Test
  void a_name_of_any_letters_is_refused_and_not_kept() throws Exception {
    for (String name : List.of("' OR '1'='1", "a\0b", "😀".repeat(1000), "<b>", "\ud800")) {
      assertThat(logIn(name, "x").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void pages_and_api_carry_the_headers_that_protect_them() throws Exception {
    for (HttpResponse<String> response :
        List.of(open("/login"), server.get("centre-1", "/api/candidacies"))) {
      assertThat(response.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(
              policy ->
                  assertThat(policy)
                      .contains(
                          "default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                      .doesNotContain("script-src"));
      assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("DENY");
      assertThat(response.headers().firstValue("Cache-Control"))
          .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }
  }
}
