package io.qudao.storefront;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.Distributors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whom the signed-in buyer orders. A buyer may not look distributors up, but knows the own one. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.ORDERS_READ)
public class OwnDistributor {

    private final Distributors distributors;

    OwnDistributor(Distributors distributors) {
        this.distributors = distributors;
    }

    public Distributor get() {
        return distributors.own();
    }
}
