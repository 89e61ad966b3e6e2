/** Distributors: the list, one beside it with its addresses and buyers, and the forms. */
@org.jspecify.annotations.NullMarked
package io.qudao.admin.distributor;
