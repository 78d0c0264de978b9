package io.github.cqpm.examples.quickstart;

/** An output is not one that this run may go on with; it was not touched. */
final class RefusedOutputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final String key;
  private final long line;

  /**
   * Refuses an output.
   *
   * @param key the sentence that says why
   * @param line the line of the cohort, or of the output, that the sentence is about
   */
  RefusedOutputException(String file, String key, long line) {
    super(key);
    this.file = file;
    this.key = key;
    this.line = line;
  }

  String file() {
    return file;
  }

  String say(Language language) {
    return language.say("resume." + key).formatted(line);
  }
}
