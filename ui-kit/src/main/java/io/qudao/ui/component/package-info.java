/** Parts of pages: head, chips, figures, panels, messages, timeline, steps, chart. They show what they are given and know no service. */
@org.jspecify.annotations.NullMarked
package io.qudao.ui.component;
