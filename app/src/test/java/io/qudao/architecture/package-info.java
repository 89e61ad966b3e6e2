/** Rules that span the modules. */
@org.jspecify.annotations.NullMarked
package io.qudao.architecture;
