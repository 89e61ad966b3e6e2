/** The brand's face, its company, how it takes orders, and its own users. */
@org.jspecify.annotations.NullMarked
package io.qudao.admin.settings;
