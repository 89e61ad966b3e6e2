/** Stock: what is on hand where, and counts. */
@org.jspecify.annotations.NullMarked
package io.qudao.admin.stock;
