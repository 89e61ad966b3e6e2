/** Parts that the brand console's pages share: lazy tables, address state, dialogs. They show what they are given and know no service. */
@org.jspecify.annotations.NullMarked
package io.qudao.admin.part;
