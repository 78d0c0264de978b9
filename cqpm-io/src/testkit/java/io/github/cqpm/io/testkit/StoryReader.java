package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.testkit.Told.Field;
import io.github.cqpm.io.testkit.Told.Fields;
import io.github.cqpm.io.testkit.Told.Items;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.io.testkit.Told.Word;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.RegistrationPeriod;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story: its own few words here, and everything that a document of ours can hold by the
 * reader of that document.
 */
final class StoryReader {
  /** What a story may say, in the order in which it is written. */
  static final List<String> KEYS =
      List.of(
          "title",
          "text",
          "ruleSet",
          "ruleSetVersion",
          "policy",
          "asOf",
          "registration",
          "referential",
          "candidacy",
          "expected");

  private static final Map<String, RuleSet> RULE_SETS =
      Map.of("referential", RuleSet.referential(), "agreement", RuleSet.agreement());

  private final Fields told;
  private final @Nullable Path folder;
  private final StoryProblems problems;

  private StoryReader(Fields told, @Nullable Path folder, StoryProblems problems) {
    this.told = told;
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * Returns the story that a text tells.
   *
   * @param folder where the files are that it names; none, if it may name none
   * @throws InvalidStoryException with everything that is wrong
   */
  static Story read(String text, String file, @Nullable Path folder) {
    StoryProblems problems = new StoryProblems(file);
    Fields told = YamlText.read(text, problems);
    if (told.find("format").orElse(null) instanceof Word format
        && format.text().startsWith("cqpm-")) {
      problems.add(format, Said.of("document", StoryProblems.shown(format.text())));
      problems.refuse();
    }
    return new StoryReader(told, folder, problems).read(file, text);
  }

  private Story read(String file, String text) {
    requireKnown(told, KEYS, problems);
    String title = word("title", "");
    String said = word("text", "");
    if (find("title").isEmpty()) {
      problems.addMissingName(told.at(), "title", List.of());
    }
    RuleSet ruleSet = ruleSet();
    CertificationReferential referential = referential();
    StoryCandidacy candidacy = candidacy(referential);
    Expected expected = Expected.read(find("expected"), referential, problems);
    AdmissibilityDecision asked = asked(expected);
    problems.refuse();
    DecisionRequest request =
        DecisionRequest.builder()
            .referential(referential)
            .candidacy(candidacy.reading().orElseThrow().getValue())
            .asOf(asked.getProvenance().getAsOf())
            .policy(asked.getProvenance().getPolicy())
            .build();
    return new Story(file, text, title, said, request, ruleSet, expected, candidacy);
  }

  /** Tells each name that is not one of these. */
  static void requireKnown(Fields group, List<String> names, StoryProblems problems) {
    for (Field field : group.fields().values()) {
      if (!names.contains(field.name())) {
        problems.addUnknownName(field.at(), field.name(), names);
      }
    }
  }

  /** Returns what is told under a name, even if that is misspelt, which is told by itself. */
  private Optional<Told> find(String name) {
    return told.find(name)
        .or(
            () ->
                told.fields().values().stream()
                    .filter(field -> !KEYS.contains(field.name()))
                    .filter(field -> StoryProblems.nearest(field.name(), KEYS).equals(name))
                    .map(Field::value)
                    .findFirst());
  }

  private String word(String name, String otherwise) {
    Told value = find(name).orElse(null);
    if (value instanceof Word word) {
      return word.text().strip();
    }
    if (value != null) {
      problems.add(value.at(), Said.of("word", name));
    }
    return otherwise;
  }

  private RuleSet ruleSet() {
    String name = word("ruleSet", "referential");
    RuleSet ruleSet = RULE_SETS.get(name);
    if (ruleSet == null) {
      List<String> names = List.of("referential", "agreement");
      problems.addUnknown(new Word(placeOf("ruleSet"), name, true), names);
      return RuleSet.referential();
    }
    String version = word("ruleSetVersion", "");
    List<String> versions = ruleSet.getVersions().stream().map(each -> each.getVersion()).toList();
    if (version.isEmpty()) {
      return ruleSet;
    }
    if (!versions.contains(version)) {
      problems.addUnknown(new Word(placeOf("ruleSetVersion"), version, true), versions);
      return ruleSet;
    }
    return ruleSet.inVersion(version);
  }

  private Place placeOf(String name) {
    return find(name).map(Told::at).orElse(told.at());
  }

  private CertificationReferential referential() {
    Told value = find("referential").orElse(null);
    Optional<CertificationReferential> referential = Optional.of(NamedReferentials.USUAL);
    if (value instanceof Word name) {
      referential =
          NamedReferentials.find(name.text())
              .or(() -> fromFile(name, CqpmJson.standard()::readReferential));
    } else if (value instanceof Fields document) {
      Fields whole =
          Fields.empty(document.at())
              .with("format", Word.of("cqpm-referential"))
              .with("formatVersion", Word.plain("2"));
      document.fields().forEach(whole.fields()::put);
      referential =
          new PlacedJson(whole)
              .read(CertificationReferential.class, problems)
              .map(reading -> reading.getValue());
    } else if (value != null) {
      problems.add(value.at(), Said.of("word", "referential"));
    }
    return registered(referential.orElse(NamedReferentials.USUAL));
  }

  private CertificationReferential registered(CertificationReferential referential) {
    if (find("registration").orElse(null) instanceof Items periods) {
      return registered(referential, periods.items());
    }
    return switch (word("registration", "")) {
      case "" -> referential;
      case "none" -> referential.withRegistration(NationalRegistration.none());
      case "unknown" -> NamedReferentials.with(Optional.empty(), referential);
      default -> registered(referential, find("registration").stream().toList());
    };
  }

  private CertificationReferential registered(
      CertificationReferential referential, List<Told> periods) {
    NationalRegistration.Builder registration = NationalRegistration.builder();
    for (Told period : periods) {
      try {
        String[] days = ((Word) period).text().strip().split("\\.\\.", -1);
        RegistrationPeriod.Builder of =
            RegistrationPeriod.builder().firstDay(LocalDate.parse(days[0]));
        if (!days[1].isEmpty()) {
          of.lastDay(LocalDate.parse(days[1]));
        }
        registration.addPeriod(of.build());
      } catch (RuntimeException malformed) {
        problems.add(period, Said.of("registration"));
      }
    }
    return referential.withRegistration(registration.build());
  }

  private <T> Optional<T> fromFile(Word name, Function<Path, T> reader) {
    Path file = folder == null ? null : folder.resolve(name.text()).normalize();
    try {
      if (file != null) {
        return Optional.of(reader.apply(file));
      }
      problems.add(name, Said.of("no-folder"));
    } catch (InvalidDocumentException refused) {
      refused
          .getProblems()
          .forEach(
              each ->
                  problems.add(
                      String.valueOf(file), new Place(each.line(), each.column()), Said.of(each)));
    } catch (UncheckedIOException unreadable) {
      problems.add(name, Said.of("no-file", StoryProblems.shown(name.text())));
    }
    return Optional.empty();
  }

  private StoryCandidacy candidacy(CertificationReferential referential) {
    Told value = find("candidacy").orElse(Fields.empty(told.at()));
    if (value instanceof Fields changes) {
      Fields whole = new Changes(new CandidacyShape(referential), problems).apply(changes);
      PlacedJson json = new PlacedJson(CandidacyShape.toDocument(whole));
      return new StoryCandidacy(json.read(Candidacy.class, problems), Optional.of(json));
    }
    Optional<Said> slip = Slips.insteadOfGroup(value);
    if (slip.isEmpty() && value instanceof Word name) {
      return StoryCandidacy.of(
          fromFile(name, file -> CqpmJson.standard().read(file, Candidacy.class)));
    }
    problems.add(value.at(), slip.orElseGet(() -> Said.of("group", "candidacy")));
    return StoryCandidacy.of(Optional.empty());
  }

  /**
   * Returns the day and the policy, which stand in the provenance of a decision, and sees to it
   * that the decision expected is one that may be.
   */
  private AdmissibilityDecision asked(Expected expected) {
    Fields provenance =
        Fields.empty(told.at())
            .with(
                "referential",
                Fields.empty(told.at()).with("id", Word.of("id")).with("version", Word.of("1")))
            .with("ruleSet", Word.of("referential"))
            .with("ruleSetVersion", Word.of("1"))
            .with("policy", find("policy").orElse(Fields.empty(told.at())))
            .with("asOf", find("asOf").orElse(Word.of(CompleteCandidacy.LAST_DAY.toString())));
    Fields decision = expected.toDocument().with("provenance", provenance);
    return new PlacedJson(decision)
        .read(AdmissibilityDecision.class, problems)
        .map(reading -> reading.getValue())
        .orElseGet(
            () -> {
              problems.refuse();
              throw new IllegalStateException("It was refused.");
            });
  }
}
