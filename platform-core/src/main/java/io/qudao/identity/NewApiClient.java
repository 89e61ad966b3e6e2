package io.qudao.identity;

import io.qudao.kernel.SecretToken;

/** What the owner of a new client has to write down now: the secret is never shown again. */
public record NewApiClient(String clientId, SecretToken secret) {}
