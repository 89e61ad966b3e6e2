package io.qudao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.kernel.Texts;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From nothing to the first order that has arrived: a brand nobody prepared, and its first distributor. */
class FirstOrderJourney {

    private static final String PASSWORD = "seven green bottles";
    private static final Pattern ORDER = Pattern.compile("SO-\\d{6}-\\d+");
    private static final String PRODUCTS = """
            商品编码,商品名称,英文名称,分类,单位,起订量,包装倍数,目录价,现有库存
            BL-100,暖白球泡 5W,Warm bulb 5 W,球泡,只,1,1,12.50,500
            BL-200,冷白球泡 9W,Cool bulb 9 W,球泡,只,6,6,15.80,60
            SP-300,轨道射灯 20W,Track spotlight 20 W,射灯,只,1,1,86.00,40
            """;

    private static RunningProgram program;
    private static JourneyBrowser browser;

    @BeforeAll
    static void open() {
        program = RunningProgram.shared();
        browser = JourneyBrowser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void walksFromSignUpToReceipt(String tag) {
        Locale language = Texts.language(Locale.forLanguageTag(tag));
        String slug = "guangming-" + language.getLanguage();
        Person owner = new Person(browser.desk(tag), language, "first-order-" + language.getLanguage());
        signsUp(owner, slug);
        loadsTheCatalogue(owner, slug);
        String invitation = invitesADistributor(owner, slug);
        Person buyer = new Person(browser.phone(tag), language, "first-order-buyer-" + language.getLanguage());
        String order = ordersByPhone(buyer, slug, invitation);
        approvesAndShips(owner, slug, order);
        receives(buyer, slug, order);
        owner.leaves();
        buyer.leaves();
    }

    private static void signsUp(Person owner, String slug) {
        owner.opens(program.url("/")).takesPicture("welcome");
        owner.opens(program.url("/signup"))
                .fills("site.field.company", "光明照明 " + slug)
                .fills("site.field.slug", slug)
                .fills("site.field.owner", "王芳")
                .fills("site.field.email", "wang@" + slug + ".example")
                .fills("site.field.password", PASSWORD)
                .takesPicture("sign-up")
                .presses("site.sign-up.submit")
                .sees("site.sent.title");
        String link = owner.linkOfNewestMail(program.url("/dev/mailbox"));
        owner.takesPicture("mailbox").opens(link);
        owner.page().waitForURL(url -> url.contains(slug + ".localhost") && url.contains("/admin"));
        owner.sees("admin.home.steps").takesPicture("console-empty");
    }

    private static void loadsTheCatalogue(Person owner, String slug) {
        owner.opens(program.url(slug, "/admin/import?kind=products"))
                .uploads("products.csv", PRODUCTS)
                .sees("admin.import.preview")
                .takesPicture("import-mapping")
                .presses("admin.import.dry.go")
                .sees("admin.import.dry.good")
                .takesPicture("import-dry-run")
                .presses("admin.import.go")
                .sees("admin.import.good")
                .takesPicture("import-done");
        owner.opens(program.url(slug, "/admin/products")).seesText("BL-100").takesPicture("products");
    }

    private static String invitesADistributor(Person owner, String slug) {
        owner.opens(program.url(slug, "/admin/distributors"))
                .presses("admin.distributor.new")
                .fills("admin.code", "NB-01")
                .fills("admin.distributor.name", "宁波海灯")
                .fills("admin.distributor.contact", "陈晓峰")
                .fills("admin.email", "chen@haideng.example")
                .presses("ui.save")
                .sees("admin.buyers")
                .presses("admin.buyer.invite")
                .sees("admin.buyer.invite.text")
                .takesPicture("invite")
                .presses("admin.buyer.invite")
                .sees("admin.buyer.invited");
        return owner.linkOfNewestMail(program.url(slug, "/dev/mailbox"));
    }

    private static String ordersByPhone(Person buyer, String slug, String invitation) {
        buyer.opens(invitation)
                .fills("portal.password.choose", PASSWORD)
                .takesPicture("invitation")
                .presses("portal.invitation.accept");
        buyer.page().waitForURL(url -> url.contains("/login"));
        buyer.signsIn(program.url(slug, "/login"), "chen@haideng.example", PASSWORD);
        buyer.seesText("BL-100").takesPicture("catalogue");
        buyer.opens(program.url(slug, "/quick-order"));
        buyer.page().locator("textarea").first().fill("BL-100 10\nBL-200, 12\nSP-300 x 2");
        buyer.presses("portal.quick.read");
        buyer.takesPicture("quick-order").seesText("486.60").presses("portal.quick.add", 3);
        buyer.page().waitForURL(url -> url.endsWith("/cart"));
        buyer.takesPicture("cart").follows("portal.cart.checkout");
        buyer.page().waitForURL(url -> url.endsWith("/checkout"));
        buyer.takesPicture("checkout");
        buyer.page().locator("#submit-order").dblclick();
        buyer.sees("portal.placed.title").takesPicture("placed");
        Matcher number = ORDER.matcher(buyer.page().url());
        assertThat(number.find()).as(buyer.page().url()).isTrue();
        return number.group();
    }

    private static void approvesAndShips(Person owner, String slug, String order) {
        owner.opens(program.url(slug, "/admin")).sees("admin.home.approve").takesPicture("console-waiting");
        // The buyer has pressed twice.
        owner.opens(program.url(slug, "/admin/orders")).sees("ui.table.found", 1);
        owner.opens(program.url(slug, "/admin/orders?open=" + order))
                .sees("admin.order.timeline")
                .takesPicture("order-panel");
        owner.opens(program.url(slug, "/admin/orders/" + order))
                .takesPicture("order-to-approve")
                .presses("admin.order.do.APPROVE")
                .sees("admin.order.status.CONFIRMED");
        owner.presses("admin.order.do.SHIP").sees("admin.ship.text").takesPicture("ship-dialog");
        owner.page().locator("vaadin-big-decimal-field input").first().fill("4");
        owner.page().locator("vaadin-big-decimal-field input").first().press("Tab");
        owner.fills("admin.ship.carrier", "顺丰")
                .fills("admin.ship.tracking", "SF100200300")
                .presses("admin.order.do.SHIP");
        owner.sees("admin.order.status.IN_FULFILMENT").takesPicture("partly-shipped");
        owner.presses("admin.order.do.SHIP").sees("admin.ship.text").presses("admin.order.do.SHIP");
        owner.sees("admin.order.status.SHIPPED").takesPicture("shipped");
    }

    private static void receives(Person buyer, String slug, String order) {
        buyer.opens(program.url(slug, "/orders/" + order))
                .sees("portal.shipments")
                .takesPicture("on-the-way");
        for (int shipment = 0; shipment < 2; shipment++) {
            buyer.page().waitForTimeout(300);
            buyer.presses("portal.shipment.receive");
            buyer.page().waitForTimeout(700);
        }
        buyer.sees("portal.status.COMPLETED").takesPicture("received");
    }
}
