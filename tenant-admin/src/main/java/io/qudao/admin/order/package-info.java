/** Orders: the desk with everything that waits, an order's page, and ordering on a distributor's behalf. */
@org.jspecify.annotations.NullMarked
package io.qudao.admin.order;
