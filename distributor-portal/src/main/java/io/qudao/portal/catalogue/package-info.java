/** What waits for the buyer, and the brand's products at the buyer's own prices. */
@org.jspecify.annotations.NullMarked
package io.qudao.portal.catalogue;
