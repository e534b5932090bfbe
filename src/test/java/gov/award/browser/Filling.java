package gov.award.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import gov.award.files.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** A form being filled in by what stands on the screen. */
final class Filling {

    /** How long, in milliseconds, files may be on their way on a busy machine. */
    private static final int PATIENCE = 30_000;

    /** Where signed and stamped paper is shown, as the program takes it: PDF, OFD or a picture. */
    private static final Set<String> SCANS = Set.of("scan", "capture", "receipt");

    private final Desk desk;
    private final Locator form;

    Filling(Desk desk, Locator form) {
        this.desk = desk;
        this.form = form;
        if (form.count() == 0) {
            throw new AssertionError("no such form on " + desk.path() + ": " + form);
        }
        // What is folded away is opened first, as a person would.
        var folded = form.locator("xpath=ancestor::details[not(@open)]/summary");
        for (var i = folded.count(); i > 0; i--) {
            folded.first().click();
        }
    }

    /** Fills fields in, name, value, name, value …; a choice by its label or its value. */
    Filling enter(String... fields) {
        for (var i = 0; i < fields.length; i += 2) {
            enter(fields[i], fields[i + 1]);
        }
        return this;
    }

    private void enter(String name, String value) {
        var field = form.locator("[name='" + name + "']");
        var shape = (String) field.first().evaluate("field => field.type");
        switch (shape) {
            case "select-one" -> choose(field.first(), value);
            case "radio", "checkbox" -> tick(name, value);
            default -> field.first().fill(value);
        }
    }

    private static void choose(Locator select, String wanted) {
        var options = select.locator("option");
        var labels = options.allInnerTexts();
        // One name may be the beginning of another.
        for (BiPredicate<String, String> meant :
                List.<BiPredicate<String, String>>of(String::equals, String::contains)) {
            for (var i = 0; i < labels.size(); i++) {
                if (meant.test(labels.get(i), wanted)
                        || wanted.equals(options.nth(i).getAttribute("value"))) {
                    select.selectOption(new SelectOption().setIndex(i));
                    return;
                }
            }
        }
        throw new AssertionError(wanted + " cannot be chosen among " + labels);
    }

    /** Ticks the boxes of a name whose labels contain these texts. */
    Filling tick(String name, String... texts) {
        for (var text : texts) {
            var box = form.locator("label", new Locator.LocatorOptions().setHasText(text))
                    .locator("input[name='" + name + "']");
            var byValue = form.locator("input[name='" + name + "'][value='" + text + "']");
            (byValue.count() > 0 ? byValue : box).first().check();
        }
        return this;
    }

    /** Gives every item of a checklist the same finding. */
    Filling everyFinding(String finding) {
        form.locator("input[name^='finding-'][value='" + finding + "']").all().forEach(Locator::check);
        return this;
    }

    /** States the same on every case. */
    Filling everyStatement(String statement) {
        form.locator("input[name^='statement-'][value='" + statement + "']")
                .all()
                .forEach(Locator::check);
        return this;
    }

    Filling tickAll(String name) {
        form.locator("input[name='" + name + "']").all().forEach(Locator::check);
        return this;
    }

    /** Takes the ticks of a name away. */
    Filling untick(String name, String... texts) {
        for (var text : texts) {
            form.locator("label", new Locator.LocatorOptions().setHasText(text))
                    .locator("input[name='" + name + "']")
                    .first()
                    .uncheck();
        }
        return this;
    }

    Filling attach(String name, Paper... files) {
        var field = form.locator("input[type=file][name='" + name + "']").first();
        if (SCANS.contains(name)) {
            assertThat(field.getAttribute("accept"))
                    .as("what may be chosen on %s", desk.path())
                    .isEqualTo(Limits.scan().accept());
        }
        field.setInputFiles(Arrays.stream(files)
                .map(file -> new FilePayload(file.name(), "application/octet-stream", file.content()))
                .toArray(FilePayload[]::new));
        return this;
    }

    /** Ticks that what will happen was read, where asked, and sends; the program carries it out. */
    Desk send() {
        sendAnyway();
        var refusal = desk.page().locator(".refusal[role=alert]");
        if (refusal.count() > 0) {
            throw new AssertionError(
                    "refused on " + desk.path() + ": " + refusal.first().innerText());
        }
        if (desk.page().url().contains("done=")) {
            assertThat(desk.text(".notice[role=status]"))
                    .as("notice on " + desk.path())
                    .isNotBlank();
        }
        return desk;
    }

    /** Sends; the program refuses for reasons that say all these. */
    Desk refused(String... reasons) {
        sendAnyway();
        assertThat(desk.text(".refusal[role=alert]")).contains(List.of(reasons));
        return desk;
    }

    private void sendAnyway() {
        if (form.getAttribute("data-transfers") != null) {
            // A script has sent the files as soon as they were chosen.
            assertThat(form.locator("xpath=ancestor::section[1]").locator("[role=status]"))
                    .hasText("全部处理完毕。", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
            desk.open(desk.path());
            return;
        }
        var tick = form.locator("input[name=confirmed]");
        if (tick.count() > 0) {
            tick.first().check();
        }
        var wanting = form.evaluate(
                "form => [...form.elements].filter(field => !field.validity?.valid).map(field => field.name).join(', ')");
        assertThat(wanting).as("not filled in on " + desk.path()).isEqualTo("");
        desk.leave(() -> form.locator("button[type=submit]:not(.link), button[type=submit]")
                .last()
                .click());
        desk.readable();
    }

    /** Sends what the page keeps as one goes on. */
    Desk sendWithoutLeaving() {
        form.locator("button[type=submit]").first().click();
        assertThat(desk.page().locator(".htmx-request")).hasCount(0);
        return desk;
    }

    /** Sends by one of several buttons. */
    Desk send(String button) {
        desk.leave(() -> form.locator("button[type=submit]", new Locator.LocatorOptions().setHasText(button))
                .first()
                .click());
        return desk.readable();
    }
}
