/**
 * The demonstration: two brands and an operator that exist only where {@code qudao.demo} is on.
 *
 * <p>Everything goes through the same use cases as a real brand's, so the demo proves them. Loading resumes where a killed
 * process left it, and does nothing once it is complete.
 */
@org.jspecify.annotations.NullMarked
package io.qudao.demo;
