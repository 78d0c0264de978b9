package io.github.cqpm.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A server as a client sees it. */
final class Server implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final ConfigurableApplicationContext context;

  private Server(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts the example, with what a test adds to it. */
  static Server start(Class<?>... more) {
    Class<?>[] sources =
        Stream.concat(Stream.of(Application.class), Stream.of(more)).toArray(Class<?>[]::new);
    return new Server(
        SpringApplication.run(
            sources, new String[] {"--server.port=0", "--logging.level.root=error", "--management.endpoints.web.exposure.include=cqpm"}));
  }

  /** Returns the one that most tests ask, until the last of them is over. */
  static Server standard() {
    return Standard.SERVER;
  }

  private static final class Standard {
    static final Server SERVER = start();
  }

  /** Returns the answer to a request. */
  HttpResponse<String> send(String path, HttpRequest.Builder request) throws Exception {
    String port = context.getEnvironment().getProperty("local.server.port");
    return CLIENT.send(
        request.uri(URI.create("http://localhost:" + port + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Returns the body of the answer, which is no refusal. */
  String get(String path) throws Exception {
    HttpResponse<String> response = send(path, HttpRequest.newBuilder().GET());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  /** Returns a request with a body. */
  static HttpRequest.Builder body(String text, String type) {
    return HttpRequest.newBuilder()
        .header("Content-Type", type)
        .POST(HttpRequest.BodyPublishers.ofString(text));
  }

  /** A refusal in the one form that there is, without a word of what happened inside. */
  static AbstractStringAssert<?> assertRefused(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    return assertThat(response.body())
        .contains("\"title\":\"", "\"status\":" + status, "\"detail\":\"", "\"instance\":\"/")
        .doesNotContain("Exception", "\tat ", "io.github", "org.springframework");
  }

  @Override
  public void close() {
    context.close();
  }
}
