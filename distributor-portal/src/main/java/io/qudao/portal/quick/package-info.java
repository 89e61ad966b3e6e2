/** Orders of many lines: pasted, from a file, or typed row by row. */
@org.jspecify.annotations.NullMarked
package io.qudao.portal.quick;
