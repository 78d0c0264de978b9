package io.github.cqpm.io.internal.json;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document. Its pointer is spelt only when asked for: a tree has many places, and few
 * are shown.
 *
 * @param owner the place of the object or array that it is in; null at the top
 * @param name the name of the property, or the index
 * @param line the line, from 1; 0 where no text was read
 * @param column the column, from 1; 0 where no text was read
 */
public record Place(@Nullable Place owner, Object name, int line, int column) {
  /**
   * Names and values that may be shown: a single word, since a free text may stand in the wrong
   * place; the code of a block may have a space.
   */
  public static final Pattern WORD = Pattern.compile("(?:BDC )?[A-Za-z0-9._:/+-]{0,60}");

  /** The order of the document. */
  public static final Comparator<Place> IN_ORDER =
      Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

  /** Returns the place of a whole document. */
  public static Place top(int line, int column) {
    return new Place(null, "", line, column);
  }

  /** Returns the place of a property or element of what is here. */
  public Place to(Object part, int ofLine, int ofColumn) {
    return new Place(this, part, ofLine, ofColumn);
  }

  /** Returns this place in the document, at another line and column. */
  public Place at(int otherLine, int otherColumn) {
    return new Place(owner, name, otherLine, otherColumn);
  }

  /** Returns the JSON pointer; a name that may be a free text is {@code ?} in it. */
  public String pointer() {
    if (owner == null) {
      return "";
    }
    StringBuilder pointer = new StringBuilder();
    spell(pointer);
    return pointer.toString();
  }

  private void spell(StringBuilder pointer) {
    if (owner != null) {
      owner.spell(pointer);
      String text = WORD.matcher(name.toString()).matches() ? name.toString() : "?";
      pointer.append('/').append(text.replace("/", "~1"));
    }
  }
}
