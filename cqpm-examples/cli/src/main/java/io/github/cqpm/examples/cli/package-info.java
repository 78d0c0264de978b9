/**
 * A program to start from. Read {@link io.github.cqpm.examples.cli.DecideCommand} first: it reads,
 * decides and tells. {@link io.github.cqpm.examples.cli.CandidacyFromRatings} builds a candidacy
 * from the rows that a learning management system has.
 */
@NullMarked
package io.github.cqpm.examples.cli;

import org.jspecify.annotations.NullMarked;
