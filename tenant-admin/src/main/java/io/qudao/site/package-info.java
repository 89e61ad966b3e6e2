/**
 * What strangers see on the platform's host: the public site, sign-up and its confirmation; and, in demo mode on any host,
 * the developer's mailbox. Owns nothing: sign-up's rules and steps are the core's.
 */
@org.jspecify.annotations.NullMarked
package io.qudao.site;
