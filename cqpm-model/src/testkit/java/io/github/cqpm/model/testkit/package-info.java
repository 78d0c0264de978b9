/**
 * For authors of tests: a small referential and two that are complete in form, a candidacy in which
 * all is in order, and jqwik arbitraries for referentials, candidacies and input with a defect.
 *
 * <p>The kit is a jar beside that of the model, with a classifier. It brings no dependency along:
 * jqwik 1.9.3 is to be added beside it.
 *
 * <pre>{@code
 * <dependency>
 *   <groupId>io.github.cqpm</groupId>
 *   <artifactId>cqpm-model</artifactId>
 *   <version>0.1.0</version>
 *   <classifier>testkit</classifier>
 *   <scope>test</scope>
 * </dependency>
 * <dependency>
 *   <groupId>net.jqwik</groupId>
 *   <artifactId>jqwik</artifactId>
 *   <version>1.9.3</version>
 *   <scope>test</scope>
 * </dependency>
 * }</pre>
 *
 * <table>
 *   <caption>What there is to try code on</caption>
 *   <tr><th>for</th><th>is</th></tr>
 *   <tr>
 *     <td>an example, to read</td>
 *     <td>{@link io.github.cqpm.model.testkit.SmallReferential},
 *         {@link io.github.cqpm.model.testkit.CompleteCandidacy}</td>
 *   </tr>
 *   <tr>
 *     <td>a referential as certifiers publish it, of axes or of flat lists</td>
 *     <td>{@link io.github.cqpm.model.testkit.AfterSalesReferential},
 *         {@link io.github.cqpm.model.testkit.InspectionReferential}</td>
 *   </tr>
 *   <tr>
 *     <td>every well-formed referential, candidacies in every state to it</td>
 *     <td>{@link io.github.cqpm.model.testkit.ReferentialArbitraries},
 *         {@link io.github.cqpm.model.testkit.CandidacyArbitraries}</td>
 *   </tr>
 *   <tr>
 *     <td>single records of every kind, for queues and event-style APIs</td>
 *     <td>{@link io.github.cqpm.model.testkit.RecordArbitraries}</td>
 *   </tr>
 *   <tr>
 *     <td>input that the engine refuses to decide on</td>
 *     <td>{@link io.github.cqpm.model.testkit.DefectArbitraries}</td>
 *   </tr>
 *   <tr>
 *     <td>referentials, candidacies and records that a validator refuses</td>
 *     <td>{@link io.github.cqpm.model.testkit.InvalidArbitraries}</td>
 *   </tr>
 * </table>
 *
 * <p>A generated candidacy is one in which all is in order, but for a list of {@link
 * io.github.cqpm.model.testkit.Deviation}s. It has no input problem on any as-of date, and shrinks
 * to few deviations.
 */
@NullMarked
package io.github.cqpm.model.testkit;

import org.jspecify.annotations.NullMarked;
