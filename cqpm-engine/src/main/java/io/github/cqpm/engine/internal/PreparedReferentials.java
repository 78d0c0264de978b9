package io.github.cqpm.engine.internal;

import io.github.cqpm.model.referential.CertificationReferential;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The referentials in use, each prepared once. They are told apart by identity, since comparing two
 * takes longer than preparing one, and forgotten by the decision after the one from which on nobody
 * else holds them.
 */
final class PreparedReferentials {
  /** Finds what was prepared of a referential, without a reference for the collector to watch. */
  private static final class Asked {
    private final CertificationReferential referential;

    Asked(CertificationReferential referential) {
      this.referential = referential;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(referential);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.refersTo(referential);
    }
  }

  private static final class Key extends WeakReference<CertificationReferential> {
    private final int hash;

    Key(CertificationReferential referential, ReferenceQueue<CertificationReferential> forgotten) {
      super(referential, forgotten);
      hash = System.identityHashCode(referential);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }
  }

  private static final ConcurrentHashMap<Object, Parts> PREPARED = new ConcurrentHashMap<>();
  private static final ReferenceQueue<CertificationReferential> FORGOTTEN = new ReferenceQueue<>();

  private PreparedReferentials() {}

  /** Returns the parts of the referential, which hold no reference to it. */
  static Parts partsOf(CertificationReferential referential) {
    for (Reference<?> key = FORGOTTEN.poll(); key != null; key = FORGOTTEN.poll()) {
      PREPARED.remove(key);
    }
    Parts known = PREPARED.get(new Asked(referential));
    return known == null ? prepare(referential) : known;
  }

  private static Parts prepare(CertificationReferential referential) {
    Parts parts = new Parts(referential); // twice, at worst, by threads that come at once
    PREPARED.put(new Key(referential, FORGOTTEN), parts);
    return parts;
  }
}
