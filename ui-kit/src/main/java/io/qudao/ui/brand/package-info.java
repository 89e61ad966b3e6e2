/** The tenant's look from the first byte of the page on: names, colours that keep their contrast, logo, style sheets, caching. */
@org.jspecify.annotations.NullMarked
package io.qudao.ui.brand;
