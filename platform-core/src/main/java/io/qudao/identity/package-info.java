/**
 * People and machines that sign in: users of the brand and of its distributors, invitations, API clients, operators.
 *
 * <p>Owns {@code app_user}, {@code invitation}, {@code sign_in_ticket} and {@code api_client} in the tenant's schema,
 * {@code operator_user} and {@code operator_api_client} in {@code platform}. Keeps no password and no token, only their
 * hashes.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "tenancy", "access", "audit", "outbox", "mail", "settings"})
@org.jspecify.annotations.NullMarked
package io.qudao.identity;
