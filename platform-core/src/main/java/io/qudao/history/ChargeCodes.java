package io.qudao.history;

import java.util.Locale;
import java.util.Set;

/**
 * Stock codes that stand for money without goods: postage, fees, discounts, samples, vouchers, manual entries. Everything
 * else is goods. Compared without case; whoever sells a product called {@code S} calls it something longer before importing.
 */
final class ChargeCodes {

    private static final Set<String> CODES = Set.of(
            "POST",
            "POSTAGE",
            "DOT",
            "C2",
            "C3",
            "CARRIAGE",
            "FREIGHT",
            "SHIPPING",
            "DELIVERY",
            "运费",
            "邮费",
            "快递费",
            "M",
            "MANUAL",
            "手工",
            "D",
            "DISCOUNT",
            "折扣",
            "S",
            "SAMPLES",
            "样品",
            "B",
            "ADJUST",
            "ADJUST2",
            "调整",
            "BANK CHARGES",
            "AMAZONFEE",
            "FEE",
            "FEES",
            "手续费",
            "服务费",
            "CRUK");

    private static final String VOUCHER = "GIFT_";

    private ChargeCodes() {}

    static boolean contains(String code) {
        String folded = code.strip().toUpperCase(Locale.ROOT);
        return CODES.contains(folded) || folded.startsWith(VOUCHER);
    }
}
