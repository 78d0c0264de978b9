package io.github.cqpm.io.cohort;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Bytes in memory, in pieces: what is there is never copied to make room for more. */
final class Chunks extends OutputStream {
  private static final int PIECE = 1 << 15;

  private final List<byte[]> pieces = new ArrayList<>();
  private int size;

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    for (int done = 0; done < count; ) {
      int used = size % PIECE;
      if (size / PIECE == pieces.size()) {
        pieces.add(new byte[PIECE]);
      }
      int next = Math.min(PIECE - used, count - done);
      System.arraycopy(bytes, from + done, pieces.get(size / PIECE), used, next);
      size += next;
      done += next;
    }
  }

  /** What writes some bytes. */
  interface Writing {
    void to(OutputStream stream) throws IOException;
  }

  /** Adds all that is written, or nothing where that fails. */
  void add(Writing writing) throws IOException {
    int before = size;
    boolean complete = false;
    try {
      writing.to(this);
      complete = true;
    } finally {
      size = complete ? size : before;
    }
  }

  /** Writes all of it to a stream. */
  void writeTo(OutputStream stream) throws IOException {
    for (int done = 0; done < size; done += PIECE) {
      stream.write(pieces.get(done / PIECE), 0, Math.min(PIECE, size - done));
    }
  }
}
