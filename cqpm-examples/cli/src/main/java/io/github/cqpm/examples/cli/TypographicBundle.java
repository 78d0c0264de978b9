package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Typography;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Texts of a bundle, set in print as the library sets its own. */
final class TypographicBundle extends ResourceBundle {
  private final ResourceBundle texts;

  /** Takes the bundle of that name beside this class. */
  TypographicBundle(String name, Locale locale) {
    texts = getBundle(TypographicBundle.class.getPackageName() + "." + name, locale);
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    if (!texts.containsKey(key)) {
      return null;
    }
    String text = texts.getString(key);
    return texts.getLocale().getLanguage().equals("fr")
        ? Typography.french(text)
        : Typography.english(text);
  }

  @Override
  public Enumeration<String> getKeys() {
    return texts.getKeys();
  }
}
