package io.qudao.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.qudao.access.Role;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorAddresses;
import io.qudao.distributor.DistributorDraft;
import io.qudao.distributor.DistributorQueries;
import io.qudao.distributor.SaveDistributors;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Lumen's distributors with their addresses, and the people of both sides. */
@Component
@ConditionalOnBooleanProperty("qudao.demo")
class LumenNetwork {

    private final DemoFiles files = new DemoFiles("lumen");
    private final SaveDistributors distributors;
    private final DistributorQueries queries;
    private final DistributorAddresses addresses;
    private final DemoBrand brand;

    LumenNetwork(
            SaveDistributors distributors,
            DistributorQueries queries,
            DistributorAddresses addresses,
            DemoBrand brand) {
        this.distributors = distributors;
        this.queries = queries;
        this.addresses = addresses;
        this.brand = brand;
    }

    /** Inside the tenant, as its owner. */
    void load() {
        List<NamedCsvRecord> rows = files.rows("distributors.csv");
        LumenCatalogue.refuseNone(
                distributors.save(rows.stream().map(LumenNetwork::draft).toList()));
        rows.forEach(this::peopleAndAddress);
        files.rows("staff.csv")
                .forEach(row -> brand.staff(row.getField("email"), row.getField("name_zh"), row.getField("role")));
        brand.machine();
    }

    private static DistributorDraft draft(NamedCsvRecord row) {
        String parent = row.getField("parent_code");
        return new DistributorDraft(
                row.getField("code"),
                row.getField("name_zh"),
                row.getField("tier"),
                parent.isEmpty() ? null : parent,
                row.getField("region_code"),
                null,
                null,
                row.getField("email"),
                row.getField("phone"),
                row.getField("contact_zh"),
                Integer.valueOf(row.getField("payment_terms_days")),
                null);
    }

    private void peopleAndAddress(NamedCsvRecord row) {
        Distributor distributor = queries.required(row.getField("code"));
        if (addresses.of(distributor.id()).isEmpty()) {
            addresses.add(
                    distributor.id(),
                    row.getField("contact_zh"),
                    row.getField("phone"),
                    row.getField("region_code"),
                    row.getField("address_zh"));
        }
        brand.person(row.getField("email"), row.getField("contact_zh"), Role.BUYER, distributor.id());
    }
}
