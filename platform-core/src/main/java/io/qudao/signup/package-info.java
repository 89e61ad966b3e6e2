/**
 * How a brand company comes to the platform: sign-up, proof of its e-mail address, and the making of its space.
 *
 * <p>Owns {@code sign_up} in {@code platform}. Every step can be repeated after a crash and is then done once.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "tenancy",
            "access",
            "audit",
            "outbox",
            "settings",
            "mail",
            "identity",
            "pricing",
            "inventory",
            "catalog"
        })
@org.jspecify.annotations.NullMarked
package io.qudao.signup;
