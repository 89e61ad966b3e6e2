package io.qudao.signup;

import io.qudao.identity.FirstOwner;
import io.qudao.inventory.Warehouses;
import io.qudao.pricing.PriceListDraft;
import io.qudao.pricing.PriceListKind;
import io.qudao.pricing.PriceTiers;
import io.qudao.pricing.SavePriceList;
import io.qudao.settings.InitialSettings;
import io.qudao.tenancy.Tenant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every brand starts with: settings, an owner, warehouse {@code MAIN}, price list {@code BASE} in its currency, and
 * tiers {@code A}, {@code B}, {@code C} with a price list each. All of it or nothing, and once.
 */
@Service
class FirstContents {

    private final InitialSettings settings;
    private final FirstOwner owners;
    private final Warehouses warehouses;
    private final PriceTiers tiers;
    private final SavePriceList priceLists;

    FirstContents(
            InitialSettings settings,
            FirstOwner owners,
            Warehouses warehouses,
            PriceTiers tiers,
            SavePriceList priceLists) {
        this.settings = settings;
        this.owners = owners;
        this.warehouses = warehouses;
        this.tiers = tiers;
        this.priceLists = priceLists;
    }

    @Transactional
    public void fill(Tenant tenant, @Nullable FirstOwnerDraft owner) {
        settings.insert(tenant.company(), tenant.locale(), tenant.timeZone(), tenant.currency());
        if (owner != null) {
            owners.insert(owner.email(), owner.displayName(), owner.passwordHash(), tenant.locale());
        }
        warehouses.save("MAIN", Map.of("zh", "主仓库", "en", "Main warehouse"));
        priceList(tenant, "BASE", "Base", PriceListKind.BASE, null);
        tier(tenant, "A", "A 级", "Tier A");
        tier(tenant, "B", "B 级", "Tier B");
        tier(tenant, "C", "C 级", "Tier C");
    }

    private void tier(Tenant tenant, String code, String zh, String en) {
        tiers.save(code, Map.of("zh", zh, "en", en));
        priceList(tenant, code, en, PriceListKind.TIER, code);
    }

    private void priceList(Tenant tenant, String code, String name, PriceListKind kind, @Nullable String tier) {
        String currency = tenant.currency().getCurrencyCode();
        priceLists.save(new PriceListDraft(code, name, kind, tier, null, null, currency, 0, false, true), null);
    }
}
