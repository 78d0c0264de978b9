package io.github.cqpm.io.internal.format;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Place;
import io.github.cqpm.io.internal.json.Sink;
import io.github.cqpm.io.internal.json.Tokens;
import io.github.cqpm.io.internal.json.Tokens.Token;
import io.github.cqpm.io.internal.json.TreeReader;
import io.github.cqpm.io.internal.json.TreeTokens;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The format of a whole document: that of its value, with the format's name and version at its
 * head. Documents of earlier versions are read, too.
 *
 * @param <T> the type of the value
 */
public final class DocumentFormat<T> extends Format<T> {
  /** The property that names the format. */
  static final String FORMAT = "format";

  /** The property that gives the version of the format. */
  static final String FORMAT_VERSION = "formatVersion";

  /** Tells, in a problem, that it is of the whole document. */
  static final String DOCUMENT = "DOCUMENT";

  /** How many properties the head has. */
  private static final int HEAD = 2;

  private final String name;
  private final List<UnaryOperator<Located.Dictionary>> migrations;
  private final ObjectFormat<T, ?> whole;

  /**
   * Describes a document.
   *
   * @param migrations the steps from each version to the next, the first of them from version 1
   */
  DocumentFormat(
      String name, ObjectFormat<T, ?> value, List<UnaryOperator<Located.Dictionary>> migrations) {
    this.name = name;
    this.migrations = migrations;
    this.whole =
        value
            .headed(FORMAT_VERSION, WholeNumberFormat.version(getVersion()), getVersion())
            .headed(FORMAT, TextFormat.fixed(name, DocumentProblemCode.WRONG_FORMAT), name);
  }

  /**
   * Returns the format of the documents that hold values of a type.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static <T> DocumentFormat<T> of(Class<T> type) {
    return find(type).orElseThrow(() -> new IllegalArgumentException(refuse(type)));
  }

  /** Returns that no document holds values of that type, and which types there are. */
  static String refuse(Class<?> type) {
    return all().stream()
        .map(each -> nameOf(each.getType()))
        .collect(
            Collectors.joining(
                ", ", "No document is a %s. Those that there are: ".formatted(nameOf(type)), "."));
  }

  static String nameOf(Class<?> type) {
    return type.getName().substring(type.getName().lastIndexOf('.') + 1);
  }

  /** Returns the format of the documents that hold values of a type; none if there are none. */
  @SuppressWarnings("unchecked") // each is found by the type of its values
  static <T> Optional<DocumentFormat<T>> find(Class<T> type) {
    DocumentFormat<?> found = null;
    if (type == Candidacy.class) {
      found = CandidacyFormat.DOCUMENT;
    } else if (type == CertificationReferential.class) {
      found = ReferentialFormat.DOCUMENT;
    } else if (type == AdmissibilityDecision.class) {
      found = DecisionFormat.DOCUMENT;
    } else if (type == CohortSummary.class) {
      found = CohortSummaryFormat.DOCUMENT;
    } else if (type == TypedRecord.class) {
      found = CandidacyFormat.RECORD_DOCUMENT;
    }
    return Optional.ofNullable((DocumentFormat<T>) found);
  }

  /** Returns all formats. */
  static List<DocumentFormat<?>> all() {
    return List.of(
        ReferentialFormat.DOCUMENT,
        CandidacyFormat.DOCUMENT,
        CandidacyFormat.RECORD_DOCUMENT,
        DecisionFormat.DOCUMENT,
        CohortSummaryFormat.DOCUMENT);
  }

  /** Returns the name that documents bear. */
  String getName() {
    return name;
  }

  /** Returns the version that is written, and read without migration. */
  int getVersion() {
    return 1 + migrations.size();
  }

  Class<T> getType() {
    return whole.getType();
  }

  @Override
  List<Format<?>> getParts() {
    return List.of(whole);
  }

  @Override
  void write(T value, Sink sink) throws IOException {
    whole.write(value, sink);
  }

  @Override
  @Nullable T read(Pass pass) throws IOException {
    Tokens tokens = pass.tokens();
    if (tokens.current() != Token.OBJECT) {
      refuseNoObject(pass);
      return null;
    }
    Place place = pass.isTrusting() ? Place.top(1, 1) : tokens.place();
    List<Located.Member> members = new ArrayList<>();
    boolean ended = false;
    while (isHead(members) && members.size() < HEAD && !ended) {
      String next = tokens.nextName();
      if (next == null) {
        ended = true;
      } else {
        members.add(TreeReader.readMember(tokens, place, next));
      }
    }
    if (isHead(members) && members.size() == HEAD) {
      return whole.readProperties(pass, HEAD);
    }
    pass.requireLeisure();
    if (!ended) {
      members.addAll(TreeReader.readMembers(tokens, place));
    }
    return readTree(new Located.Dictionary(place, members), pass);
  }

  /** Tells that a whole document is none: several in an array, a null, a text, a number. */
  private static void refuseNoObject(Pass pass) throws IOException {
    if (pass.tokens().current() == Token.NULL) {
      pass.report(DocumentProblemCode.NULL_VALUE, "", DOCUMENT);
    } else {
      boolean several = pass.tokens().current() == Token.ARRAY;
      pass.refuseKind(List.of("object", several ? "DOCUMENTS" : DOCUMENT), "");
    }
  }

  private boolean isHead(List<Located.Member> members) {
    return (members.isEmpty() || is(members.get(0), FORMAT, Token.STRING, name))
        && (members.size() < HEAD
            || is(members.get(1), FORMAT_VERSION, Token.NUMBER, String.valueOf(getVersion())));
  }

  private static boolean is(Located.Member member, String name, Token token, String text) {
    return member.name().equals(name)
        && member.value() instanceof Located.Scalar value
        && value.token() == token
        && value.text().equals(text);
  }

  /**
   * Reads a document of any version from its tree.
   *
   * @throws InvalidDocumentException if nothing can be said of its properties: it is another of our
   *     formats, or of a version still to come
   */
  @Nullable T readTree(Located root, Pass pass) throws IOException {
    if (!(root instanceof Located.Dictionary document)) {
      refuseNoObject(pass.over(new TreeTokens(root)));
      return null;
    }
    Foreign.refuse(document, name, whole.getNames());
    refuseLater(root);
    int version = versionOf(root);
    Located current = root;
    if (version < 1) {
      pass.report(
          DocumentProblemCode.UNKNOWN_VERSION,
          Located.step(root, FORMAT_VERSION).place(),
          String.valueOf(version),
          String.valueOf(getVersion()));
    } else if (version < getVersion()) {
      current = migrate(document, version);
    }
    return whole.read(pass.over(new TreeTokens(current)));
  }

  /** Returns the version that a document says it is of; the current one where it says none. */
  int versionOf(Located document) {
    return Foreign.find(document, FORMAT_VERSION, Token.NUMBER)
        .filter(version -> version.text().matches("-?[0-9]{1,9}"))
        .map(version -> Integer.valueOf(version.text()))
        .orElse(getVersion());
  }

  private void refuseLater(Located document) {
    Located.Scalar version = Foreign.find(document, FORMAT_VERSION, Token.NUMBER).orElse(null);
    if (version != null && isLater(version.text())) {
      throw Foreign.refusal(
          DocumentProblemCode.UNSUPPORTED_VERSION,
          version,
          version.text(),
          String.valueOf(getVersion()));
    }
  }

  private boolean isLater(String version) {
    return version.matches("[0-9]{1,18}") && Long.parseLong(version) > getVersion();
  }

  private Located.Dictionary migrate(Located.Dictionary document, int version) {
    Located.Dictionary migrated = document;
    for (UnaryOperator<Located.Dictionary> step :
        migrations.subList(version - 1, migrations.size())) {
      migrated = step.apply(migrated);
    }
    return Migrations.change(
        migrated,
        FORMAT_VERSION,
        old -> new Located.Scalar(old.place(), Token.NUMBER, String.valueOf(getVersion())));
  }
}
