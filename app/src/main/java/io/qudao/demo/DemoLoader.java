package io.qudao.demo;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.access.Role;
import io.qudao.tenancy.NewTenant;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantScope;
import java.math.BigDecimal;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads the demo once the server answers, so that the first page need not wait for it. */
@Component
@ConditionalOnBooleanProperty("qudao.demo")
class DemoLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoOperators operators;
    private final DemoBrand brand;
    private final LumenCatalogue lumenCatalogue;
    private final LumenNetwork lumenNetwork;
    private final LumenOrders lumenOrders;
    private final GiftsHistory giftsHistory;
    private final GiftsShelves giftsShelves;
    private final DemoFiles lumen = new DemoFiles("lumen");
    private final DemoFiles gifts = new DemoFiles("gifts");

    DemoLoader(
            DemoOperators operators,
            DemoBrand brand,
            LumenCatalogue lumenCatalogue,
            LumenNetwork lumenNetwork,
            LumenOrders lumenOrders,
            GiftsHistory giftsHistory,
            GiftsShelves giftsShelves) {
        this.operators = operators;
        this.brand = brand;
        this.lumenCatalogue = lumenCatalogue;
        this.lumenNetwork = lumenNetwork;
        this.lumenOrders = lumenOrders;
        this.giftsHistory = giftsHistory;
        this.giftsShelves = giftsShelves;
    }

    @EventListener(ApplicationReadyEvent.class)
    void loadInBackground() {
        Thread.ofPlatform().name("demo").start(this::load);
    }

    void load() {
        try {
            operators.load();
            loadLumen();
            loadGifts();
            LOG.info("Demo is loaded: accounts and passwords stand in the README");
        } catch (RuntimeException e) {
            LOG.error("Demo could not be loaded; the next start goes on with it", e);
        }
    }

    private void loadLumen() {
        NewTenant wanted = NewTenant.checked(
                "lumen", "流明照明科技股份有限公司", "owner@lumen.example", "growth", "CNY", "zh-CN", "Asia/Shanghai");
        asOwner(brand.tenant(wanted, "周明远"), "周明远", () -> {
            brand.face(lumen.properties("brand.properties"), lumen.bytes("logo.svg"), new BigDecimal("0.13"));
            lumenCatalogue.load();
            lumenNetwork.load();
            lumenOrders.load();
        });
    }

    private void loadGifts() {
        NewTenant wanted = NewTenant.checked(
                "gifts",
                "Heart & Lantern Gifts Ltd.",
                "owner@gifts.example",
                "growth",
                "GBP",
                "en-GB",
                "Europe/London");
        asOwner(brand.tenant(wanted, "Emma Hartley"), "Emma Hartley", () -> {
            brand.face(gifts.properties("brand.properties"), gifts.bytes("logo.svg"), BigDecimal.ZERO);
            gifts.rows("staff.csv")
                    .forEach(row -> brand.staff(row.getField("email"), row.getField("name_en"), row.getField("role")));
            brand.machine();
            giftsHistory.load();
            giftsShelves.load();
        });
    }

    private static void asOwner(Tenant tenant, String name, Runnable work) {
        Actor owner = new Actor(
                tenant.id(),
                Actor.Kind.STAFF,
                "owner@" + tenant.slug() + ".example",
                name,
                null,
                null,
                Role.OWNER.permissions());
        TenantScope.run(
                tenant.id(),
                () -> CurrentActor.callAs(owner, () -> {
                    work.run();
                    return Locale.ROOT;
                }));
    }
}
