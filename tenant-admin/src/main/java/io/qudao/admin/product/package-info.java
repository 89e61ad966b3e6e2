/** Products: the list, a product beside it, and the editor. */
@org.jspecify.annotations.NullMarked
package io.qudao.admin.product;
