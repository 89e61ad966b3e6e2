/** The distributor's orders, each with what happened to it and what can be done about it. */
@org.jspecify.annotations.NullMarked
package io.qudao.portal.orders;
