/** The style of the generated values, which the packages below inherit. */
@HouseStyle
package io.github.cqpm.model;
