package io.github.cqpm.io.internal.diagnosis;

import io.github.cqpm.io.internal.names.Nearest;
import io.github.cqpm.io.text.Explanations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the constant that a text names by its label, in French or English: {@code salariée} is
 * {@code EMPLOYEE}. Case, accents and the endings of gender and number do not count.
 */
public final class Labels {
  private static final Pattern PARTS = Pattern.compile("[(),/]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ENDING = Pattern.compile("s?e{0,2}s?$");
  private static final int SHORT = 4;
  private static final int LONGEST = 60;

  private Labels() {}

  /** Returns the one constant that the text names; nothing if it names none, or several. */
  public static <E extends Enum<E>> Optional<E> find(String text, List<E> constants) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Set<E> named =
        byWord(constants, Explanations.french(), Explanations.english())
            .getOrDefault(fold(text), Set.of());
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  private static <E extends Enum<E>> Map<String, Set<E>> byWord(
      List<E> constants, Explanations... languages) {
    Map<String, Set<E>> byWord = new LinkedHashMap<>();
    for (Explanations language : languages) {
      for (E constant : constants) {
        for (String word : words(language.label(constant))) {
          byWord.computeIfAbsent(fold(word), each -> new LinkedHashSet<>()).add(constant);
        }
      }
    }
    return byWord;
  }

  /** Returns the label, its parts and its first word: people write no more than they have to. */
  private static List<String> words(String label) {
    List<String> words = new ArrayList<>(List.of(label));
    words.addAll(List.of(PARTS.split(label)));
    words.add(SPACE.split(label, 2)[0]);
    return words;
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (String word : SPACE.split(text.strip(), -1)) {
      folded.append(stem(Nearest.fold(word)));
    }
    return folded.toString();
  }

  private static String stem(String word) {
    return word.length() <= SHORT
        ? word
        : ENDING
            .matcher(word.replaceFirst("trices?$", "teur").replaceFirst("euses?$", "eur"))
            .replaceFirst("");
  }
}
