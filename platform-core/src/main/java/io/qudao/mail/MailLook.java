package io.qudao.mail;

/** Whose face an e-mail carries: the brand's towards its distributors, the platform's towards brands. */
record MailLook(String name, String color) {}
