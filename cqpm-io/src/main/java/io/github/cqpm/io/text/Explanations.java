package io.github.cqpm.io.text;

/** Sentences. */
public final class Explanations {
  private Explanations() {}
}
