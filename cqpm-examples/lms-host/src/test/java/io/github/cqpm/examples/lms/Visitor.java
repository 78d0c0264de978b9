package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody who is logged in, follows links and fills in forms, without any script. */
final class Visitor {
  private final Server server;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Visitor(Server server, String who) {
    this.server = server;
    send(
        open("/login"),
        Map.of("username", List.of(who), "password", List.of(Server.PASSWORD)),
        "/login",
        200);
  }

  /** Returns a page that is there. */
  Document open(String path) {
    return open(path, 200);
  }

  /** Returns what is shown, with that status. */
  Document open(String path, int status) {
    return page(HttpRequest.newBuilder(URI.create(server.url(path))), path, status);
  }

  /** Fills in the form of a page, where it is not filled in already, and sends it. */
  Document send(Document page, Map<String, List<String>> fields, int status) {
    return send(page, fields, form(page).attr("action"), status);
  }

  private Document send(
      Document page, Map<String, List<String>> fields, String action, int status) {
    List<Connection.KeyVal> data = new ArrayList<>(form(page).formData());
    data.removeIf(each -> fields.containsKey(each.key()));
    fields.forEach(
        (name, values) ->
            values.forEach(value -> data.add(HttpConnection.KeyVal.create(name, value))));
    String body =
        data.stream()
            .map(each -> encode(each.key()) + "=" + encode(each.value()))
            .collect(Collectors.joining("&"));
    return page(
        HttpRequest.newBuilder(URI.create(server.url(action)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        action,
        status);
  }

  private static FormElement form(Document page) {
    return (FormElement) page.expectFirst("main form");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Document page(HttpRequest.Builder request, String path, int status) {
    try {
      HttpResponse<String> response =
          browser.send(
              request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(status);
      return Jsoup.parse(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
