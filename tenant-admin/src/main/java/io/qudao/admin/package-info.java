/**
 * The brand console at {@code /admin}: its frame, its home and, in sub-packages, a page for each part of the work.
 *
 * <p>Owns no data. Pages call the core's use cases and queries; {@link io.qudao.admin.AdminNavigation} is what others may
 * know of it.
 */
@org.jspecify.annotations.NullMarked
package io.qudao.admin;
