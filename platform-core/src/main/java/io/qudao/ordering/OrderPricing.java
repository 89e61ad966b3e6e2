package io.qudao.ordering;

import io.qudao.distributor.Distributor;
import io.qudao.distributor.Distributors;
import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.pricing.PriceRequest;
import io.qudao.pricing.Prices;
import io.qudao.pricing.ResolvedPrice;
import io.qudao.settings.CurrentSettings;
import io.qudao.settings.Settings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns what somebody wants into an order with prices, or refuses with every reason at once. Three queries, however many
 * lines: the distributor, the products with their free stock, the prices.
 */
@Component
class OrderPricing {

    static final int MOST_LINES = 1_000;
    private static final int LONGEST_NOTE = 2_000;

    private final Distributors distributors;
    private final OrderableProducts products;
    private final Prices prices;
    private final CurrentSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    OrderPricing(
            Distributors distributors,
            OrderableProducts products,
            Prices prices,
            CurrentSettings settings,
            JsonMapper json,
            Clock clock) {
        this.distributors = distributors;
        this.products = products;
        this.prices = prices;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    PricedOrder price(PlaceOrderCommand command) {
        Settings chosen = settings.get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), chosen.timeZone());
        Distributor distributor = distributors.inScope(command.distributor());
        List<Problem> problems = new ArrayList<>(header(command, distributor, today));
        Map<String, OrderableProduct> found = products.named(
                command.lines().stream().map(PlaceOrderCommand.Line::sku).toList(), distributor.id());
        List<Numbered> lines = numbered(command, problems);
        lines.forEach(line -> problems.addAll(LineRules.problems(line.id, line.line, found.get(line.line.sku()))));
        List<PricedLine> priced = priced(lines, found, distributor, today, chosen, problems);
        RefusedException.throwIfAny(problems);
        return new PricedOrder(distributor, priced, chosen.taxRounding());
    }

    private record Numbered(String id, PlaceOrderCommand.Line line) {}

    private static List<Problem> header(PlaceOrderCommand command, Distributor distributor, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (!distributor.status().mayOrder()) {
            problems.add(Problem.of(OrderProblem.DISTRIBUTOR_MAY_NOT_ORDER, distributor.name(), distributor.status())
                    .atField("distributor"));
        }
        if (command.lines().isEmpty()) {
            problems.add(Problem.of(OrderProblem.NO_LINES).atField("lines"));
        }
        if (command.lines().size() > MOST_LINES) {
            problems.add(Problem.of(OrderProblem.TOO_MANY_LINES, command.lines().size(), MOST_LINES)
                    .atField("lines"));
        }
        if (command.requestedDate() != null && command.requestedDate().isBefore(today)) {
            problems.add(Problem.of(OrderProblem.REQUESTED_DATE_PAST, command.requestedDate())
                    .atField("requestedDate"));
        }
        if (command.note() != null && command.note().length() > LONGEST_NOTE) {
            problems.add(Problem.of(OrderProblem.NOTE_TOO_LONG, LONGEST_NOTE).atField("note"));
        }
        return problems;
    }

    private static List<Numbered> numbered(PlaceOrderCommand command, List<Problem> problems) {
        List<Numbered> numbered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PlaceOrderCommand.Line line : command.lines()) {
            String id = line.lineId() != null ? line.lineId() : String.valueOf(numbered.size() + 1);
            if (!seen.add(id)) {
                problems.add(
                        Problem.of(OrderProblem.LINE_ID_REPEATED, id).atLine(id).atField("lineId"));
            }
            numbered.add(new Numbered(id, line));
        }
        return numbered;
    }

    /** Only lines without a problem are priced; a line without a price becomes a problem. */
    private List<PricedLine> priced(
            List<Numbered> lines,
            Map<String, OrderableProduct> found,
            Distributor distributor,
            LocalDate today,
            Settings chosen,
            List<Problem> problems) {
        Set<String> broken = new HashSet<>();
        problems.stream().map(Problem::line).filter(Objects::nonNull).forEach(broken::add);
        List<Numbered> sound =
                lines.stream().filter(line -> !broken.contains(line.id)).toList();
        List<Optional<ResolvedPrice>> resolved = prices.resolve(
                distributor.prices(today),
                sound.stream()
                        .map(l -> request(l.line, Objects.requireNonNull(found.get(l.line.sku()))))
                        .toList());
        List<PricedLine> priced = new ArrayList<>();
        for (int i = 0; i < sound.size(); i++) {
            Numbered line = sound.get(i);
            OrderableProduct product = Objects.requireNonNull(found.get(line.line.sku()));
            Optional<ResolvedPrice> price = resolved.get(i);
            if (price.isPresent()) {
                priced.add(line(line, product, price.get(), chosen));
            } else {
                problems.add(Problem.of(OrderProblem.NO_PRICE, product.sku())
                        .atLine(line.id)
                        .atField("sku"));
            }
        }
        return priced;
    }

    private static PriceRequest request(PlaceOrderCommand.Line line, OrderableProduct product) {
        String unit = line.unit() == null ? product.baseUnit() : line.unit();
        BigDecimal factor = Objects.requireNonNull(product.factors().get(unit));
        return new PriceRequest(product.id(), unit, factor, product.baseUnit(), line.quantity());
    }

    private PricedLine line(Numbered line, OrderableProduct product, ResolvedPrice price, Settings chosen) {
        PriceRequest request = request(line.line, product);
        BigDecimal rate = product.taxRate() != null ? product.taxRate() : chosen.defaultTaxRate();
        Money net = price.price().times(request.quantity()).rounded();
        Money tax = Money.of(net.amount().multiply(rate).setScale(Money.SCALE, RoundingMode.HALF_UP), net.currency())
                .rounded();
        return new PricedLine(
                line.id,
                product.id(),
                product.sku(),
                product.name(),
                request.unit(),
                request.factor(),
                request.quantity(),
                price.price(),
                net,
                rate,
                tax,
                price.rule(),
                product.available(),
                json.writeValueAsString(price.rule()));
    }
}
