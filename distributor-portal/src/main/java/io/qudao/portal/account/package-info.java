/** Ways in: sign-in and invitation. Shared by the buyers and the staff of the tenant's host. */
@org.jspecify.annotations.NullMarked
package io.qudao.portal.account;
