package io.qudao.admin.distributor;

import io.qudao.distributor.ChangeDistributorStatus;
import io.qudao.distributor.DistributorAddresses;
import io.qudao.distributor.DistributorQueries;
import io.qudao.distributor.SaveDistributors;
import io.qudao.identity.InviteUser;
import io.qudao.identity.UserQueries;
import io.qudao.ordering.OrderQueries;
import io.qudao.pricing.PriceTiers;
import org.springframework.stereotype.Component;

/** What a distributor's panel reads and may call. */
@Component
record DistributorDeeds(
        DistributorQueries distributors,
        SaveDistributors save,
        ChangeDistributorStatus status,
        DistributorAddresses addresses,
        UserQueries users,
        InviteUser invite,
        OrderQueries orders,
        PriceTiers tiers) {}
