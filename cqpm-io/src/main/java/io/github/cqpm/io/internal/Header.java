package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonToken;

/** What has been read of a document's format and version. */
final class Header {
  private boolean formatSeen;
  private boolean versionSeen;

  /** Returns whether the property is one of the header and has the right value. */
  boolean accept(String name, JsonToken token, String text, DocumentType document) {
    if (name.equals(DocumentType.FORMAT) && token == JsonToken.VALUE_STRING) {
      formatSeen = text.equals(document.getFormat());
      return formatSeen;
    }
    if (name.equals(DocumentType.FORMAT_VERSION) && token == JsonToken.VALUE_NUMBER_INT) {
      versionSeen = text.equals(String.valueOf(DocumentType.VERSION));
      return versionSeen;
    }
    return false;
  }

  /** Returns whether both were there, and right. */
  boolean isComplete() {
    return formatSeen && versionSeen;
  }
}
