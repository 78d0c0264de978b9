package io.github.cqpm.io.fuzz;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The cohorts that fuzzing sets out from, with their outputs and summaries. */
final class CohortSeeds {
  private static final Candidacy COMPLETE = CompleteCandidacy.to(SmallReferential.get());
  private static final String GOOD = line("");
  private static final String MANY =
      GOOD + "\n" + "{}\n".repeat(35) + line("plan") + "\n\nnul\n" + line("enrolment");

  /** Candidates for other certifications, each of whom is rejected; too long a line, for one. */
  private static final String OTHERS =
      ThreeReferentials.all().stream()
          .map(CompleteCandidacy::to)
          .map(CqpmJson.standard()::writeLine)
          .collect(Collectors.joining("\n"));

  private CohortSeeds() {}

  private static String line(String withoutRecord) {
    return CqpmJson.standard()
        .writeLine(
            withoutRecord.isEmpty() ? COMPLETE : COMPLETE.without(RecordId.of(withoutRecord)));
  }

  /** Returns cohorts, some of them compressed, with lines that are good, bad, or no lines. */
  static Stream<byte[]> inputs() {
    List<byte[]> all = new ArrayList<>(Seeds.corpus());
    for (String text :
        List.of(
            "",
            "\n",
            "\r",
            "\r\n\r\n\r",
            GOOD,
            GOOD + "\r\n" + line("opinion") + "\n",
            line("deliberation") + "\n" + GOOD.replace("EMPLOYEE", "EMPLOYE") + "\n{}",
            GOOD.replaceFirst("\"plan\"", "\"enrolment\"") + "\n",
            GOOD.substring(1) + "\n" + GOOD + GOOD,
            "\uFEFF" + GOOD + "\n\uFEFF" + GOOD,
            GOOD.replace("{", "{\n") + "\n",
            GOOD + " ".repeat(4_000 - GOOD.length()) + "\r\n" + GOOD,
            GOOD + " ".repeat(4_001 - GOOD.length()) + "\r\n" + GOOD,
            "x".repeat(9_000) + "\n" + GOOD + "\n" + "y".repeat(9_000),
            "\n".repeat(100),
            "[".repeat(200) + "\n{\"\\ud83d\":\"\\u0000\"}\n\0\n" + GOOD,
            OTHERS + "\n" + GOOD,
            MANY)) {
      all.add(bytes(text));
    }
    all.add(utf16(GOOD + "\n" + GOOD));
    byte[] compressed = compress(MANY);
    all.add(compressed);
    all.add(Arrays.copyOf(compressed, compressed.length - 9));
    all.add(join(compress(GOOD), compress("\n" + GOOD + "\n{}")));
    all.add(join(compress(GOOD), bytes(GOOD)));
    all.add(new byte[] {0x1F, (byte) 0x8B});
    all.add(new byte[] {0x1F});
    return all.stream();
  }

  /** Returns lines as they are written, and nearly so. */
  static Stream<byte[]> outputs() {
    ByteArrayOutputStream decisions = new ByteArrayOutputStream();
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    decide(MANY, decisions, rejects);
    String decided =
        decisions
            .toString(StandardCharsets.UTF_8)
            .replaceAll("\"findings\":.*", "\"findings\":[]}}");
    String rejected = rejects.toString(StandardCharsets.UTF_8);
    String first = decided.substring(0, decided.indexOf('\n'));
    List<byte[]> all = new ArrayList<>(Seeds.corpus());
    for (String text :
        List.of(
            "",
            "\n",
            decided,
            rejected,
            first,
            first.substring(0, first.length() / 2) + "}",
            first.replaceFirst("\"causes\":\\[", "$0\"ENROLMENT\","),
            first.replaceFirst("\"blocks\":\\[(\\{[^}]*})", "$0,$1"),
            first.replace("\"outcome\"", "\"outcome\":\"ADMISSIBLE\",\"outcome\""),
            first.replaceFirst("\"blocks\":\\[", "$0null,1,[[]],{\"block\":{\"block\":null}},"),
            first.replaceFirst("\"causes\":\\[", "$0null,{},[],"),
            first.replaceFirst("\"basis\":\\{", "$0\"ruleSet\":1,"),
            first.replaceFirst("\"awarded\":\\{", "$0\"CQPM\":null,"),
            first.replaceFirst("\"certification\":\"[A-Z]+\"", "\"certification\":null"),
            "{\"problems\":[{\"code\":\"TOO_LONG\"},{\"code\":\"TOO_LONG\",\"value\":[{}]}]}",
            "{\"problems\":[{\"code\":null}]}\n{\"problems\":[]}",
            "{\"problems\":" + "[".repeat(2_000) + "}",
            "{\"problems\":[{\"code\":" + "1".repeat(2_000) + "}]}")) {
      all.add(bytes(text));
    }
    all.add(compress(decided));
    all.add(Arrays.copyOf(compress(rejected), 20));
    return all.stream();
  }

  /** Returns summaries, and what is none although it looks like one. */
  static Stream<byte[]> summaries() {
    String summary =
        compact(decide(MANY, new ByteArrayOutputStream(), new ByteArrayOutputStream()));
    long most = Long.MAX_VALUE;
    String large =
        "{\"format\":\"cqpm-cohort-summary\",\"formatVersion\":1,\"lines\":%d,\"decided\":%d,"
            + "\"rejected\":%d,\"outcomes\":{%s},\"certifications\":{},\"blocks\":{},\"awards\":{},"
            + "\"competencies\":{},\"reasons\":{},\"problems\":{}}";
    List<byte[]> all = new ArrayList<>(Seeds.corpus());
    for (String text :
        List.of(
            summary,
            compact(CohortSummary.empty()),
            large.formatted(most, most, 0, "\"ADMISSIBLE\":" + most),
            large.formatted(most, 0, most, ""),
            large.formatted(-2, most, most, "\"ADMISSIBLE\":" + most),
            large.formatted(1, 1, 0, "\"ADMISSIBLE\":" + most + ",\"NOT_ADMISSIBLE\":" + most),
            large.formatted(0, 0, 0, "\"ADMISSIBLE\":0"),
            large.formatted(1L << 62, 0, 1L << 62, ""),
            summary.replace("\"outcomes\":{", "\"outcomes\":{\"ADMISSIBLE\":1,"),
            summary.replace("\"causes\":{", "\"causes\":{\"Enrolment\":1,\"\":1,\"A\":null,"),
            summary.replace("\"blocks\":{", "\"blocks\":{\"BDC 0001\":{},\"BDC1\":null,"),
            summary.replace("\"lines\":", "\"lines\":9223372036854775808,\"x\":"),
            summary.replace("\"lines\":", "\"lines\":4e1,\"extra\":"),
            summary.replace("\"lines\":", "\"extra\":"))) {
      all.add(bytes(text));
    }
    return all.stream();
  }

  private static CohortSummary decide(
      String input, ByteArrayOutputStream decisions, ByteArrayOutputStream rejects) {
    return CohortDecider.of(
            CertificationEngine.standard(), SmallReferential.get(), CompleteCandidacy.LAST_DAY)
        .decide(new ByteArrayInputStream(bytes(input)), decisions, rejects);
  }

  private static String compact(CohortSummary summary) {
    return Seeds.compact(CqpmJson.standard().write(summary));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16);
  }

  private static byte[] compress(String text) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(compressed)) {
      stream.write(bytes(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
