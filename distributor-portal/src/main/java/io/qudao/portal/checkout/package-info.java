/** The cart, and what turns it into an order. */
@org.jspecify.annotations.NullMarked
package io.qudao.portal.checkout;
