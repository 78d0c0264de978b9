package io.github.cqpm.examples.cli;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A way in which a line of a cohort may be bad: each is rejected, whatever the as-of date. */
enum BadLine {
  /** It breaks off. */
  TRUNCATED {
    @Override
    byte[] of(Candidacy candidacy, Random random) {
      String line = write(candidacy);
      return bytes(line.substring(0, 1 + random.nextInt(line.length() - 1)));
    }
  },
  /** A property has lost its first letter. */
  MISSPELT_PROPERTY {
    @Override
    byte[] of(Candidacy candidacy, Random random) {
      String line = write(candidacy);
      List<MatchResult> properties = PROPERTY.matcher(line).results().toList();
      int letter = properties.get(random.nextInt(properties.size())).start(1);
      return bytes(line.substring(0, letter) + line.substring(letter + 1));
    }
  },
  /** The access route is none. */
  WRONG_CONSTANT {
    @Override
    byte[] of(Candidacy candidacy, Random random) {
      return bytes(write(candidacy).replaceFirst("(\"route\":\"[A-Z_]+)[A-Z]\"", "$1\""));
    }
  },
  /** A day is none. */
  WRONG_DAY {
    @Override
    byte[] of(Candidacy candidacy, Random random) {
      return bytes(
          write(with(candidacy, DAY))
              .replace(DAY.toString(), "2026-02-" + (30 + random.nextInt(2))));
    }
  },
  /** A record is revoked that there is not. */
  UNKNOWN_RECORD_REVOKED {
    @Override
    byte[] of(Candidacy candidacy, Random random) {
      return bytes(write(candidacy.plus(revocation("IN-8", DAY))));
    }
  },
  /** A record is revoked before it was made. */
  REVOKED_TOO_EARLY {
    @Override
    byte[] of(Candidacy candidacy, Random random) {
      return bytes(
          write(
              with(candidacy, DAY)
                  .plus(revocation("IN-9", DAY.minusDays(1 + random.nextInt(30))))));
    }
  },
  /** Two records have the same id. */
  REPEATED_ID {
    @Override
    byte[] of(Candidacy candidacy, Random random) {
      return bytes(write(with(with(candidacy, DAY), DAY.plusDays(random.nextInt(30)))));
    }
  },
  /** Nothing stands there. */
  BLANK {
    @Override
    byte[] of(Candidacy candidacy, Random random) {
      return bytes(" ".repeat(random.nextInt(3)));
    }
  },
  /** It is not UTF-8. */
  WRONG_ENCODING {
    @Override
    byte[] of(Candidacy candidacy, Random random) {
      return write(candidacy).replaceFirst("\"c-", "\"é-").getBytes(StandardCharsets.ISO_8859_1);
    }
  };

  private static final Pattern PROPERTY = Pattern.compile("\"([a-z][A-Za-z]+)\":");
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  /** Returns such a line, made from a good candidacy, without its end. */
  abstract byte[] of(Candidacy candidacy, Random random);

  private static Candidacy with(Candidacy candidacy, LocalDate day) {
    return candidacy.plus(
        Enrolment.builder()
            .id(RecordId.of("IN-9"))
            .date(day)
            .centre(CertificationCentre.of("uimm-42"))
            .build());
  }

  private static Revocation revocation(String record, LocalDate day) {
    return Revocation.builder()
        .id(RecordId.of("AN-9"))
        .date(day)
        .record(RecordId.of(record))
        .build();
  }

  private static String write(Candidacy candidacy) {
    return CqpmJson.standard().writeLine(candidacy);
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }
}
