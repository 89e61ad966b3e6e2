package io.qudao.bulk;

import io.qudao.access.Permission;
import io.qudao.distributor.SaveDistributors;
import io.qudao.files.ImportField;
import io.qudao.imports.ImportFields;
import io.qudao.imports.ImportKind;
import io.qudao.imports.ImportRun;
import io.qudao.imports.ImportStart;
import io.qudao.pricing.PriceTiers;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The distributors a brand already has. */
@Component
class DistributorImport implements ImportKind {

    private final SaveDistributors saveDistributors;
    private final PriceTiers tiers;

    DistributorImport(SaveDistributors saveDistributors, PriceTiers tiers) {
        this.saveDistributors = saveDistributors;
        this.tiers = tiers;
    }

    @Override
    public String name() {
        return "distributors";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportFields.required(
                        "code",
                        "Customer code",
                        "Customer no",
                        "Distributor code",
                        "Distributor no",
                        "客户编码",
                        "客户编号",
                        "编码",
                        "编号"),
                ImportFields.optional(
                        "distributorName", "Name", "Customer", "Company", "Company name", "名称", "客户名称", "公司名称"),
                ImportFields.optional("tier", "Price tier", "Level", "等级", "经销商等级", "客户等级"),
                ImportFields.optional("parent", "Parent code", "Upper distributor", "上级编码", "上级"),
                ImportFields.optional("region", "Area", "Country", "Sales region", "区域", "所在地区", "国家", "省市"),
                ImportFields.optional("currency", "Currency code", "结算币种"),
                ImportFields.optional("contactName", "Contact", "Person", "联系人姓名"),
                ImportFields.optional("phone", "Telephone", "Mobile", "Tel", "手机", "联系电话"),
                ImportFields.optional("email", "E-mail address", "Mail", "电子邮箱", "邮件"),
                ImportFields.optional("paymentTermsDays", "Terms", "Days", "Payment days", "账期", "付款天数"));
    }

    @Override
    public Set<Permission> needs() {
        return EnumSet.of(Permission.DISTRIBUTORS_READ, Permission.DISTRIBUTORS_WRITE);
    }

    @Override
    public ImportRun<?> begin(ImportStart start) {
        return new DistributorImportRun(saveDistributors, tiers.all(), start.rehearsal());
    }
}
