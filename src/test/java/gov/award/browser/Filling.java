package gov.award.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gov.award.files.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A form being filled in by what stands on the screen. */
final class Filling {

    /** How long, in milliseconds, files may be on their way on a busy machine. */
    private static final int PATIENCE = 30_000;

    /** Where signed and stamped paper is shown, as the program takes it: PDF, OFD or a picture. */
    private static final Set<String> SCANS = Set.of("scan", "capture", "receipt");

    /** What a person does to the fields of a form. */
    private static final String HAND = """
            const can = field => {
              if (!field) throw new Error('no such field');
              if (field.disabled || field.readOnly || !field.checkVisibility()) throw new Error(field.name + ' cannot be filled in');
              return field;
            };
            const said = field => [...(field.labels ?? [])].map(label => label.textContent).join(' ');
            const put = (field, value) => {
              field.focus();
              field.value = value;
              if (field.value !== value) throw new Error(`${field.name} does not take ${value}`);
              ['input', 'change'].forEach(kind => field.dispatchEvent(new Event(kind, { bubbles: true })));
            };
            const check = field => can(field).checked || press(field);
            const choose = (select, wanted) => {
              const options = [...select.options];
              // One name may be the beginning of another.
              const option = options.find(each => each.label.trim() === wanted || each.value === wanted)
                ?? options.find(each => each.label.includes(wanted));
              if (!option) throw new Error(`${wanted} cannot be chosen among ${options.map(each => each.label)}`);
              put(select, option.value);
            };
            const enter = fields => {
              for (let i = 0; i < fields.length; i += 2) {
                const [name, value] = [fields[i], fields[i + 1]];
                const named = [...form.querySelectorAll(`[name="${name}"]`)];
                if (!named.length) throw new Error('no field ' + name);
                if (['radio', 'checkbox'].includes(named[0].type)) {
                  check(named.find(each => each.value === value) ?? named.find(each => said(each).includes(value)));
                } else if (named[0].matches('select')) {
                  choose(can(named[0]), value);
                } else {
                  put(can(named[0]), value);
                }
              }
            };
            const all = selector => form.querySelectorAll(selector).forEach(check);
            // What is folded away is opened first, as a person would.
            const unfold = () => {
              for (let at = form; at; at = at.parentElement) {
                if (at.matches('details:not([open])')) at.querySelector('summary').click();
              }
            };
            const send = () => {
              form.querySelectorAll('input[name=confirmed]').forEach((box, i) => i || check(box));
              const wanting = [...form.elements].filter(field => !field.validity?.valid).map(field => field.name);
              if (wanting.length) throw new Error('not filled in: ' + wanting);
              const buttons = [...form.querySelectorAll('button[type=submit]')];
              press(can(buttons.findLast(each => !each.matches('.link')) ?? buttons.at(-1)));
            };
            const transfers = () => form.hasAttribute('data-transfers');
            const told = () => form.closest('section').querySelector('[role=status]').textContent.trim();
            const hold = () => document.querySelectorAll('form').forEach(each => each.toggleAttribute('data-held', each === form));
            const sendBy = text => press(can([...form.querySelectorAll('button[type=submit]')].find(each => says(each, text))));
            """;

    private final Desk desk;
    private final Sought form;

    Filling(Desk desk, Sought form) {
        this.desk = desk;
        this.form = form;
        run("unfold", "");
    }

    /** All at once: each word with the browser takes as long as a page of the program. */
    private Object run(String deed, Object with) {
        return desk.with(form, "const form = found;" + HAND + "return " + deed + "(given);", with);
    }

    /** Fills fields in, name, value, name, value …; a choice by its label or its value. */
    Filling enter(String... fields) {
        run("enter", List.of(fields));
        return this;
    }

    /** Ticks the boxes of a name whose labels contain these texts. */
    Filling tick(String name, String... texts) {
        for (var text : texts) {
            run("enter", List.of(name, text));
        }
        return this;
    }

    /** Gives every item of a checklist the same finding. */
    Filling everyFinding(String finding) {
        run("all", "input[name^='finding-'][value='" + finding + "']");
        return this;
    }

    /** States the same on every case. */
    Filling everyStatement(String statement) {
        run("all", "input[name^='statement-'][value='" + statement + "']");
        return this;
    }

    Filling tickAll(String name) {
        run("all", "input[name='" + name + "']");
        return this;
    }

    Filling attach(String name, Paper... files) {
        run("hold", "");
        var field = desk.page()
                .locator("form[data-held] input[type=file][name='" + name + "']")
                .first();
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
        var said = (String) desk.page().evaluate("""
                () => {
                  const refusal = document.querySelector('.refusal[role=alert]');
                  if (refusal) return 'refused: ' + refusal.innerText;
                  const done = location.search.includes('done=');
                  return done && !document.querySelector('.notice[role=status]')?.innerText.trim() ? 'no notice' : '';
                }""");
        assertThat(said).as("after sending on " + desk.path()).isEmpty();
        return desk;
    }

    /** Sends; the program refuses for reasons that say all these. */
    Desk refused(String... reasons) {
        sendAnyway();
        assertThat(desk.text(".refusal[role=alert]")).contains(List.of(reasons));
        return desk;
    }

    private void sendAnyway() {
        if (run("transfers", "").equals(true)) {
            // A script has sent the files as soon as they were chosen.
            desk.page()
                    .waitForCondition(
                            () -> run("told", "").equals("全部处理完毕。"),
                            new Page.WaitForConditionOptions().setTimeout(PATIENCE));
            desk.open(desk.path());
            return;
        }
        desk.leave(() -> run("send", ""));
        desk.readable();
    }

    /** Sends what the page keeps as one goes on. */
    Desk sendWithoutLeaving() {
        run("sendBy", "");
        assertThat(desk.page().locator(".htmx-request, [data-unsaved]")).hasCount(0);
        return desk;
    }

    /** Sends by one of several buttons. */
    Desk send(String button) {
        desk.leave(() -> run("sendBy", button));
        return desk.readable();
    }
}
