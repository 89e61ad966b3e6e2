/** The kit on display: started by hand to look at it, never part of the product. */
@org.jspecify.annotations.NullMarked
package io.qudao.ui.sink;
