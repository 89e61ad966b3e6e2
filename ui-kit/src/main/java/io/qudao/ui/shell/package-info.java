/** The frames around pages: console with drawer, portal with top navigation, both with a bottom navigation on the phone. */
@org.jspecify.annotations.NullMarked
package io.qudao.ui.shell;
