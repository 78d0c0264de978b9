package io.github.cqpm.io.internal.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Goes through a text to the places that its parser does not tell. */
final class TextPlaces {
  private final Reader text;
  private int line = 1;
  private int column = 1;
  private int last;

  private TextPlaces(Reader text) {
    this.text = text;
  }

  /** Returns where the last text between quotes begins that begins before so many characters. */
  static Place beginOfText(byte[] bytes, long before, Place owner) throws IOException {
    try (Reader text = new BufferedReader(Utf8.open(bytes))) {
      TextPlaces places = new TextPlaces(text);
      Place begin = owner;
      boolean inText = false;
      boolean escaped = false;
      for (long at = 0; at < before; at++) {
        Place place = owner.at(places.line, places.column);
        int character = places.next();
        if (inText) {
          inText = escaped || character != '"';
          escaped = !escaped && character == '\\';
        } else if (character == '"') {
          begin = place;
          inText = true;
        }
      }
      return begin;
    }
  }

  /** Returns where anything but white space follows so many characters; empty if nothing does. */
  static Optional<Place> firstAfter(byte[] bytes, long passed) throws IOException {
    try (Reader text = new BufferedReader(Utf8.open(bytes))) {
      TextPlaces places = new TextPlaces(text);
      for (long at = 0; at < passed; at++) {
        places.next();
      }
      Place place;
      int character;
      do {
        place = Place.top(places.line, places.column);
        character = places.next();
      } while (character == ' ' || character == '\t' || character == '\n' || character == '\r');
      return character < 0 ? Optional.empty() : Optional.of(place);
    }
  }

  private int next() throws IOException {
    int character = text.read();
    if (character == '\r' || (character == '\n' && last != '\r')) {
      line++;
    }
    column = character == '\r' || character == '\n' ? 1 : column + 1;
    last = character;
    return character;
  }
}
