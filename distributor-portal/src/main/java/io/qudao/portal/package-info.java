/**
 * The ordering portal of a brand's distributors, in the brand's face, at the desk and on the phone.
 *
 * <p>Owns no data: what it shows comes from the core's queries, what it does from the core's use cases. This package holds
 * the frame and what the pages share; the pages lie below, by what a buyer comes for.
 */
@org.jspecify.annotations.NullMarked
package io.qudao.portal;
