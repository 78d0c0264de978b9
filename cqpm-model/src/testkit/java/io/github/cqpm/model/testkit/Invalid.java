package io.github.cqpm.model.testkit;

/**
 * A value that breaks one constraint of Bean Validation, and no other.
 *
 * @param value the value
 * @param path the path of the violation, as a validator writes it: {@code blocks[1].title}
 * @param constraint the simple name of the constraint's annotation: {@code NotBlank}
 * @param <T> the type of the value
 */
public record Invalid<T>(T value, String path, String constraint) {
  /**
   * Returns which constraint of the model it is, wherever it is broken, such as {@code
   * blocks[].title NotBlank}: a name to count by.
   */
  public String name() {
    return (path.replaceAll("\\[[^]]*]", "[]").replace(".<list element>", "") + " " + constraint)
        .strip();
  }

  /** Returns the whole of which the value is that part. */
  <W> Invalid<W> in(String part, W whole) {
    return new Invalid<>(whole, path.isEmpty() ? part : part + "." + path, constraint);
  }
}
