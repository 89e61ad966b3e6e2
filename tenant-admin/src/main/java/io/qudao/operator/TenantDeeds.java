package io.qudao.operator;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.Command;
import io.qudao.operations.CloseTenant;
import io.qudao.operations.ResumeTenant;
import io.qudao.operations.SuspendTenant;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantState;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Toast;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an operator can do with a tenant in its state, as buttons that ask before they act. */
@Component
class TenantDeeds {

    private final SuspendTenant suspend;
    private final ResumeTenant resume;
    private final CloseTenant close;

    TenantDeeds(SuspendTenant suspend, ResumeTenant resume, CloseTenant close) {
        this.suspend = suspend;
        this.resume = resume;
        this.close = close;
    }

    /** @param onDone shows the tenant anew */
    List<Button> buttons(Tenant tenant, Command onDone) {
        List<Button> buttons = new ArrayList<>();
        if (tenant.state() == TenantState.SUSPENDED) {
            buttons.add(button("operator.resume", () -> resume(tenant, onDone), ButtonVariant.PRIMARY));
        } else if (tenant.state().canBecome(TenantState.SUSPENDED)) {
            buttons.add(button("operator.suspend", () -> suspend(tenant, onDone)));
        }
        if (tenant.state().canBecome(TenantState.CLOSED)) {
            buttons.add(button("operator.close", () -> close(tenant, onDone), ButtonVariant.ERROR));
        }
        return buttons;
    }

    private static Button button(String key, Command deed, ButtonVariant... variants) {
        Button button = Localized.button(key, variants);
        button.addClickListener(click -> deed.execute());
        return button;
    }

    private void suspend(Tenant tenant, Command onDone) {
        DeedDialog.withReason("operator.suspend", tenant, reason -> {
            suspend.suspend(tenant.slug(), reason);
            done("operator.suspended", tenant, onDone);
        });
    }

    private void resume(Tenant tenant, Command onDone) {
        DeedDialog.plain("operator.resume", tenant, () -> {
            resume.resume(tenant.slug());
            done("operator.resumed", tenant, onDone);
        });
    }

    private void close(Tenant tenant, Command onDone) {
        DeedDialog.withTypedName("operator.close", tenant, reason -> {
            close.close(tenant.slug(), reason);
            done("operator.closed", tenant, onDone);
        });
    }

    private static void done(String key, Tenant tenant, Command onDone) {
        Toast.success(Localized.text(key, tenant.company()));
        onDone.execute();
    }
}
