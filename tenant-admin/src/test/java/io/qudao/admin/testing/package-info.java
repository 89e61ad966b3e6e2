/** What view tests of the console share. */
@org.jspecify.annotations.NullMarked
package io.qudao.admin.testing;
