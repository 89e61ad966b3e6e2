package io.qudao.api.v1;

import io.qudao.api.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * What was counted.
 *
 * @param onHand in the product's base unit
 * @param reason kept with the movement
 */
record CountBody(@Nullable Decimal onHand, @Nullable String reason) {}
