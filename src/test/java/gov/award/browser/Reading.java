package gov.award.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The document review: sheets item by item, each on one's own; consensus, report, shortlist. */
final class Reading {

    private static final int ITEMS_OF_ORGANISATION = 23;
    private static final int ITEMS_OF_INDIVIDUAL = 20;

    private Reading() {}

    static void machines(Story story) {
        story.on(5, 7);
        var sheet = review(story, Story.MACHINES);
        story.desk("赵学东").finds(sheet, 404).finds(story.application(Story.MACHINES), 404);
        story.desk("赵学东").open("/reviews").doesNotSee(Story.MACHINES);
        var first = story.desk("孙明远").open("/reviews");
        first.picture("reviews").open(sheet).sees(Applying.FIGURES.name()).picture("sheet-blank");
        assertThat(led(first, sheet, story.application(Story.MACHINES)))
                .as("the part of the report, which is a file")
                .isEmpty();
        write(first, sheet, ITEMS_OF_ORGANISATION, 75);
        first.open(sheet).picture("sheet").finds(sheet + "/consensus", 404);
        first.open(sheet).send("/sheet");
        // What the first gave stays hidden from the second.
        var second = story.desk("李秋实").open(sheet);
        second.doesNotSee("同组评审员的评分");
        score(second, sheet, ITEMS_OF_ORGANISATION, 70);
        second.open(sheet).send("/sheet").sees("孙明远");
        sheet(story, "王慧", Story.MACHINES, 75);
    }

    /** What stands where an item of the sheet leads to in the application. */
    private static String led(Desk assessor, String sheet, String application) {
        var item = "#item-4-1-2";
        var link = assessor.open(sheet).page().locator(item + " a[href$='/print" + item + "']");
        assertThat(link.getAttribute("href")).startsWith(application);
        assessor.open(application + "/print");
        assertThat(assessor.page().locator(item)).hasCount(1);
        return String.join("", assessor.page().locator(item + " + dd").allInnerTexts());
    }

    static void others(Story story) {
        story.on(5, 11);
        assertThat(led(story.desk("孙明远"), review(story, Story.RICE), story.application(Story.RICE)))
                .contains("每季度主持绩效评审");
        sheet(story, "孙明远", Story.RICE, 65);
        sheet(story, "李秋实", Story.RICE, 70);
        sheet(story, "赵学东", Story.RICE, 70);
        sheet(story, "孙明远", Story.CARE, 45);
        sheet(story, "李秋实", Story.CARE, 50);
        sheet(story, "赵学东", Story.CARE, 45);
        sheet(story, "王慧", Story.CRAFTSWOMAN, 80);
        sheet(story, "孙明远", Story.CRAFTSWOMAN, 75);
        sheet(story, "李秋实", Story.CRAFTSWOMAN, 75);
        story.desk("何静").open(story.round() + "/reviews").picture("round-reviews");
    }

    /** Leaders conclude and report. */
    static void consensus(Story story) {
        story.on(5, 14);
        var leader = story.desk("孙明远");
        leader.open(review(story, Story.MACHINES) + "/consensus").picture("consensus");
        conclude(story, "孙明远", review(story, Story.MACHINES));
        conclude(story, "孙明远", review(story, Story.RICE));
        conclude(story, "孙明远", review(story, Story.CARE));
        conclude(story, "王慧", review(story, Story.CRAFTSWOMAN));
        leader.open(story.round() + "/document-report")
                .picture("document-report")
                .form("/document-report")
                .enter("method", "评审员独立逐条评分，组长主持合议，逐条形成合议得分。")
                .tick("proposed", Story.last(story.application(Story.MACHINES)))
                .tick("proposed", Story.last(story.application(Story.RICE)))
                .send();
        story.desk("王慧")
                .open(story.round() + "/document-report")
                .form("/document-report")
                .enter("method", "评审员独立逐条评分，组长主持合议。")
                .tick("proposed", Story.last(story.application(Story.CRAFTSWOMAN)))
                .send();
    }

    static void shortlist(Story story) {
        story.on(5, 18);
        story.desk("何静")
                .open(story.round() + "/shortlist")
                .picture("shortlist-open")
                .send("/proposal");
        var director = story.desk("吴建国").open(story.round() + "/shortlist");
        director.picture("shortlist").send("/shortlist");
        director.picture("shortlist-fixed");
        var told = story.desk("龙婷").open("/inbox");
        told.picture("inbox-not-shortlisted");
        told.open("/papers").follow("材料评审结果").sees(Story.CARE).picture("paper-not-shortlisted");
    }

    static String review(Story story, String applicant) {
        return "/reviews/" + Story.last(story.application(applicant)) + "/document";
    }

    private static void sheet(Story story, String assessor, String applicant, int percent) {
        var sheet = review(story, applicant);
        var items = applicant.equals(Story.CRAFTSWOMAN) ? ITEMS_OF_INDIVIDUAL : ITEMS_OF_ORGANISATION;
        score(story.desk(assessor), sheet, items, percent);
        story.desk(assessor).open(sheet).send("/sheet");
    }

    /** Item by item; what is written is kept as one goes on. */
    private static void score(Desk desk, String sheet, int items, int percent) {
        var parts = desk.open(sheet).page().locator("form [hx-post$='/items']");
        assertThat(parts).hasCount(items);
        // Text and percent at once, so that each item is sent once.
        parts.evaluateAll("""
                async (parts, [strengths, percent]) => {
                  for (const [i, part] of parts.entries()) {
                    const kept = new Promise(done => part.addEventListener('htmx:afterRequest', done, { once: true }));
                    part.querySelector('[name^=strengths]').value = strengths;
                    part.querySelector('select').value = percent + (i % 5 === 0 ? 5 : 0);
                    part.querySelector('select').dispatchEvent(new Event('change', { bubbles: true }));
                    await kept;
                  }
                }""", List.of("方法较系统，职责明确，近三年数据呈改善趋势。", percent));
        assertThat(desk.page().locator("[id$='-state'] .hint")).hasCount(items);
        assertThat(desk.page().locator(".htmx-request")).hasCount(0);
    }

    /** As {@link #score}, by hand; what could not be sent for want of a network is saved with the sheet. */
    private static void write(Desk desk, String sheet, int items, int percent) {
        var parts = desk.open(sheet).page().locator("form [hx-post$='/items']");
        assertThat(parts).hasCount(items);
        desk.page().context().setOffline(true);
        write(parts.first(), percent + 5);
        assertThat(desk.page().locator(".htmx-request")).hasCount(0);
        assertThat(desk.page().locator("[data-unsaved]")).hasCount(1);
        assertThat(desk.page().locator("[id$='-state'] [data-failed]:visible")).hasCount(1);
        assertThat(desk.page().locator("#whole [data-failed]")).isVisible();
        desk.page().context().setOffline(false);
        desk.form("/items").sendWithoutLeaving();
        assertThat(desk.page().locator("[data-failed]:visible")).hasCount(0);
        assertThat(desk.page().locator("#whole")).containsText("最近一次保存");
        for (var i = 1; i < items; i++) {
            write(parts.nth(i), percent + (i % 5 == 0 ? 5 : 0));
        }
        assertThat(desk.page().locator("[id$='-state'] .hint")).hasCount(items);
        assertThat(desk.page().locator(".htmx-request, [data-unsaved]")).hasCount(0);
    }

    private static void write(Locator part, int percent) {
        part.locator("[name^=strengths]").fill("方法较系统，职责明确，近三年数据呈改善趋势。");
        part.locator("select").selectOption(String.valueOf(percent));
    }

    private static void conclude(Story story, String leader, String sheet) {
        agree(story.desk(leader).open(sheet + "/consensus"), 0).send();
        story.desk(leader).form("/closing").send();
    }

    /** The team agrees on what stands in a column of numbers, item by item. */
    static Filling agree(Desk leader, int column) {
        var form = leader.form("/consensus");
        for (var row : leader.page().locator("tbody tr[id]").all()) {
            var percent = row.locator("td.number").nth(column).innerText().replace("%", "");
            row.locator("select").selectOption(percent);
        }
        return form;
    }
}
