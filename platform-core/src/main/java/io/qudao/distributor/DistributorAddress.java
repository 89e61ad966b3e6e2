package io.qudao.distributor;

import org.jspecify.annotations.Nullable;

/** Where goods for a distributor go. */
public record DistributorAddress(
        long id,
        String recipient,
        @Nullable String phone,
        @Nullable String region,
        String line,
        boolean preferred) {

    /** As it is printed on an order. */
    public String label() {
        return String.join(
                " · ",
                java.util.stream.Stream.of(recipient, phone, line)
                        .filter(java.util.Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .toList());
    }
}
