package io.github.cqpm.examples.lms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The LMS as a client sees it. The tests of one run share one, on H2, with its demo data. */
final class Server implements AutoCloseable {
  static final String PASSWORD = "cqpm-demo";

  private static Server shared;

  final HandClock clock = new HandClock(Instant.parse("2026-06-30T08:00:00Z"));
  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();

  Server(String... arguments) {
    SpringApplication application = new SpringApplication(Lms.class);
    application.addInitializers(
        starting -> starting.getBeanFactory().registerSingleton("clock", clock));
    application.setDefaultProperties(
        Map.of(
            "server.port", "0", "logging.level.root", "error", "spring.main.banner-mode", "off"));
    context = application.run(arguments);
    // The real ones take a tenth of a second each time.
    bean(JdbcClient.class)
        .sql("UPDATE person SET password_hash = ?")
        .param("{noop}" + PASSWORD)
        .update();
  }

  static synchronized Server shared() {
    if (shared == null) {
      shared = new Server("--spring.datasource.url=jdbc:h2:mem:shared;DB_CLOSE_DELAY=-1");
    }
    return shared;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  String url(String path) {
    return "http://localhost:%s%s"
        .formatted(context.getEnvironment().getProperty("local.server.port"), path);
  }

  HttpResponse<String> get(String who, String path) {
    return send(as(who, PASSWORD, path).GET());
  }

  /** Posts to the API; without a version where that is empty. */
  HttpResponse<String> post(String who, String path, String version, String body) {
    HttpRequest.Builder request =
        as(who, PASSWORD, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(version.isEmpty() ? request : request.header("If-Match", version));
  }

  HttpRequest.Builder as(String who, String password, String path) {
    byte[] both = (who + ":" + password).getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create(url(path)))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
