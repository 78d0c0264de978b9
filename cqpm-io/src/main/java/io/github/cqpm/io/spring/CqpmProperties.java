package io.github.cqpm.io.spring;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a host sets of this library.
 *
 * @param rules Which rules decide: those of the referential itself, or those of the branch
 *     agreement, too.
 * @param referentials Folders whose *.json files are referentials, registered beside the bundled
 *     one.
 * @param locale The language of sentences where a request asks for none: fr or en.
 * @param largestDocument The largest document that is read, from 1B to 1GB; a whole candidacy has
 *     about 10KB.
 * @param policy What the sources leave open.
 */
@ConfigurationProperties("cqpm")
record CqpmProperties(
    @DefaultValue("referential") Rules rules,
    @DefaultValue List<String> referentials,
    @DefaultValue("fr") Locale locale,
    @DefaultValue("1MB") DataSize largestDocument,
    @DefaultValue Policy policy) {

  /** A set of rules. */
  enum Rules {
    /** The certifier's own document. */
    REFERENTIAL,
    /** The branch agreement, too. */
    AGREEMENT
  }

  /**
   * What the sources leave open.
   *
   * @param minimumCommissionMembers How many members a commission needs at least.
   * @param juryMayOverrule Whether the jury's validation overrules a commission that judges a
   *     competency not acquired.
   * @param notices Ids of the rules whose answers are to stop nothing.
   */
  record Policy(
      @DefaultValue("2") int minimumCommissionMembers,
      @DefaultValue("false") boolean juryMayOverrule,
      @DefaultValue Set<String> notices) {}
}
