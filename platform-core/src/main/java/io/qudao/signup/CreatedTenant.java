package io.qudao.signup;

import io.qudao.identity.NewApiClient;
import io.qudao.tenancy.Tenant;

/** A space that is ready, and the one time its first client's secret is shown. */
public record CreatedTenant(Tenant tenant, NewApiClient client) {}
