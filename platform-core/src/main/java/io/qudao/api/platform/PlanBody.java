package io.qudao.api.platform;

/** A plan that a tenant may be on. */
record PlanBody(String code, String name) {}
