/** How refusals and defects reach the user: one place, in the user's language, with an incident number for defects. */
@org.jspecify.annotations.NullMarked
package io.qudao.ui.problem;
