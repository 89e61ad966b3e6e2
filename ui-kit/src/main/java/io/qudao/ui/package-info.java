/**
 * What every screen needs before it has a shape: the reader's language, formats, icons, the width of the window.
 *
 * <p>Owns no view and no business. Sub-packages: {@code component} (parts of pages), {@code shell} (frames around pages),
 * {@code brand} (the tenant's look), {@code problem} (refusals and defects shown in one way).
 */
@org.jspecify.annotations.NullMarked
package io.qudao.ui;
