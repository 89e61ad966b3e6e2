/**
 * Lists as tables: read page by page, fitted by their readers (columns, density), taken away as files.
 *
 * <p>Owns no query: a list says where its rows come from ({@code TableSource}), and the use case behind it checks rights.
 */
@org.jspecify.annotations.NullMarked
package io.qudao.ui.table;
