package io.github.cqpm.io.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.HostMapper;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.Refused;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.model.candidacy.Candidacy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What keeps a text from being read has one place, whoever reads it: strictly, leniently, a host's
 * mapper of text or bytes, a line of a cohort. A ^ marks the place.
 */
class SamePlacesTest {
  private static final CohortDecider COHORT =
      CohortDecider.of(
          CertificationEngine.standard(),
          Referentials.technicoCommercialIndustriel(),
          LocalDate.of(2026, 5, 1));

  private static final String GOOD =
      "{\"format\": \"cqpm-candidacy\", \"formatVersion\": 1, \"candidate\": \"c-1\","
          + " \"route\": \"EMPLOYEE\", \"referential\": {\"id\": \"r\", \"version\": \"1\"},"
          + " \"enrolments\": [{\"id\": \"E1\", \"date\": \"2026-01-05\", \"centre\": \"uimm\"}]}";

  /** Returns what is written in short: {@code 2000*n} is so many of that character. */
  private static String lengthen(String text) {
    return Pattern.compile("([0-9]+)\\*(.)")
        .matcher(text)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(part.group(2).repeat(Integer.parseInt(part.group(1)))));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"c-1\" | ^\"200000*c\" | TOO_LONG /candidate",
        "\"c-1\" | `   ^\"200000*c\"` | TOO_LONG /candidate",
        "\"E1\" | ^\"200000*c\" | TOO_LONG /enrolments/0/id",
        "\"route\" | \"x\": [1, ^\"200000*c\"], \"route\" | TOO_LONG /x/1",
        "\"formatVersion\": 1 | \"formatVersion\": ^40*1 | TOO_LONG /formatVersion",
        "\"formatVersion\": 1 | \"formatVersion\": ^2000*1 | TOO_LONG /formatVersion",
        "\"route\" | \"x\": ^-1.4000*1, \"route\" | TOO_LONG /x",
        "\"route\" | \"x\": [0, ^4000*1], \"route\" | TOO_LONG /x/1",
        "\"route\" | ^\"2000*n\": 1, \"route\" | TOO_LONG ",
        "\"date\" | ^\"2000*n\": 1, \"date\" | TOO_LONG /enrolments/0",
        "\"route\" | \"x\": 49*[^60*[, \"route\" | TOO_DEEP /x49*@",
        "\"EMPLOYEE\" | ^NaN | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | ^Infinity | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | ^-Infinity | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | [0, ^+Infinity] | MALFORMED_JSON /route/1",
        "\"EMPLOYEE\" | ^-INF | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | ^+1 | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | ^01 | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | ^1. | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | [0, ^1.] | MALFORMED_JSON /route/1",
        "\"EMPLOYEE\" | ^1e | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | ^- | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | ^nul | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | ^EMPLOYEE | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | ^'EMPLOYEE' | MALFORMED_JSON /route",
        "\"2026-01-05\" | ^2026-01-05 | MALFORMED_JSON /enrolments/0/date",
        "\"2026-01-05\" | ^13/10/2026 | MALFORMED_JSON /enrolments/0/date",
        "\"EMPLOYEE\" | ^0x1 | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | 12 ^a | MALFORMED_JSON ",
        "\"EMPLOYEE\" | 12^; | MALFORMED_JSON ",
        "\"EMPLOYEE\" | \"EMP\\^qLOYEE\" | MALFORMED_JSON /route",
        "\"EMPLOYEE\" | \"EMP^\tLOYEE\" | MALFORMED_JSON /route",
        "\"date\" | \"da^\tte\" | MALFORMED_JSON /enrolments/0",
        "\"date\" | \"da\\^qte\" | MALFORMED_JSON /enrolments/0",
        "\"route\" | \"ro\\^qute\" | MALFORMED_JSON ",
        "{\"id\": \"E1\" | {\"i\\^qd\": \"E1\" | MALFORMED_JSON /enrolments/0",
        "\"date\" | ^date | MALFORMED_JSON /enrolments/0",
        "\"date\" | ^'date' | MALFORMED_JSON /enrolments/0",
        "\"date\": \"2026 | \"date\" ^\"2026 | MALFORMED_JSON /enrolments/0/date",
        ", \"date\" | ` ^\"date\"` | MALFORMED_JSON /enrolments/0",
        "\"uimm\"} | \"uimm\",^} | MALFORMED_JSON /enrolments/0",
        "\"E1\", \"date\": \"2026-01-05\", \"centre\": \"uimm\"}]} | \"E^ | MALFORMED_JSON /enrolments/0/id",
        ", \"date\": \"2026-01-05\", \"centre\": \"uimm\"}]} | ,^ | MALFORMED_JSON /enrolments/0",
        ", \"date\": \"2026-01-05\", \"centre\": \"uimm\"}]} | , \"da^ | MALFORMED_JSON /enrolments/0",
        ", \"date\": \"2026-01-05\", \"centre\": \"uimm\"}]} | , \"date\"^ | MALFORMED_JSON /enrolments/0/date",
      })
  void what_keeps_a_text_from_being_read(String good, String bad, String codeAndPointer)
      throws JsonProcessingException {
    assertThat(GOOD).contains(good);
    String marked = GOOD.replace(good, lengthen(bad));
    String document = marked.replace("^", "");
    String[] expected = lengthen(codeAndPointer).replace("@", "/0").split(" ", -1);
    String pointer = expected.length > 1 ? expected[1] : "";
    String place = expected[0] + " " + pointer + " " + (1 + marked.indexOf('^'));
    List<DocumentProblem> strict = problems(CqpmJson.standard(), document);
    assertThat(strict)
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(1))
        .extracting(each -> each.code() + " " + each.pointer() + " " + each.column())
        .isEqualTo(place);
    assertThat(problems(CqpmJson.standard().lenient(), document)).isEqualTo(strict);
    for (Host host : Hosts.standard().toList()) {
      assertThat(Hosts.withoutKinds(Hosts.problems(host, document, Candidacy.class)))
          .as("%s", host)
          .isEqualTo(Hosts.withoutKinds(strict));
    }
    for (HostMapper host : HostMapper.ALL) {
      assertThat(Hosts.withoutKinds(problems(host, document)))
          .as("%s, bytes", host)
          .isEqualTo(Hosts.withoutKinds(strict));
    }
    assertThat(rejected(document)).containsExactly(place);
  }

  private static List<DocumentProblem> problems(CqpmJson json, String document) {
    return Refused.problems(() -> json.read(document, Candidacy.class));
  }

  private static List<DocumentProblem> problems(HostMapper host, String document) {
    HostMapper.Refusal refusal =
        catchThrowableOfType(
            HostMapper.Refusal.class,
            () -> host.read(document.getBytes(StandardCharsets.UTF_8), Candidacy.class));
    return InvalidDocumentException.findIn(refusal).orElseThrow().getProblems();
  }

  private static List<String> rejected(String line) throws JsonProcessingException {
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    COHORT.decide(
        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
        OutputStream.nullOutputStream(),
        rejects);
    List<String> places = new ArrayList<>();
    for (JsonNode each :
        new ObjectMapper().readTree(rejects.toString(StandardCharsets.UTF_8)).path("problems")) {
      places.add(
          String.join(
              " ",
              each.path("code").asText(),
              each.path("pointer").asText(),
              each.path("column").asText()));
    }
    return places;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` ^{}`",
        "`  ^,`",
        "`^}`",
        "`   ^abc`",
        "` ^# comment`",
        "` ^NaN`",
        "` ^\u0001`",
        "` ^40*1`",
        "` ^\"never closed`",
      })
  void what_follows_a_document_is_where_it_begins(String surplus) throws JsonProcessingException {
    String marked = GOOD.replace("EMPLOYEE", "EMPLOYE") + lengthen(surplus);
    String document = marked.replace("^", "");
    List<String> expected =
        List.of(
            "UNKNOWN_CONSTANT /route " + (1 + document.indexOf("\"EMPLOYE\"")),
            "TRAILING_CONTENT  " + (1 + marked.indexOf('^')));
    assertThat(
            Stream.of(CqpmJson.standard(), CqpmJson.standard().lenient())
                .map(json -> problems(json, document)))
        .allSatisfy(
            problems ->
                assertThat(problems)
                    .extracting(each -> each.code() + " " + each.pointer() + " " + each.column())
                    .isEqualTo(expected));
    assertThat(rejected(document)).isEqualTo(expected);
  }
}
