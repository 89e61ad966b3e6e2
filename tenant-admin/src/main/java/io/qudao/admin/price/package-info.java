/** Prices: tiers, price lists, and the prices of a list. */
@org.jspecify.annotations.NullMarked
package io.qudao.admin.price;
