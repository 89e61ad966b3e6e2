package io.qudao.audit;

/**
 * What an audit row is about.
 *
 * @param type the thing's name in the singular, as its table has it: {@code sales_order}, {@code price}
 * @param id how users name it: number, code, SKU, e-mail
 */
public record AuditSubject(String type, String id) {}
