package gov.award;

import static gov.award.testing.Rows.copy;
import static gov.award.testing.Rows.id;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.applications.ApplicationId;
import gov.award.people.Browser;
import gov.award.people.Visits;
import gov.award.testing.Statements;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Pages with lists, looked at with few rows and with many: they are to cost the same number of statements. */
final class ListPages {

    private static final int FEW = 10;
    private static final int MANY = 500;

    private final ApplicationContext context;
    private final MockMvc http;
    private final List<Visit> visits = new ArrayList<>();

    ListPages(ApplicationContext context, MockMvc http) {
        this.context = context;
        this.http = http;
    }

    /** A page, and who looks at it. */
    private record Visit(Browser browser, String path) {}

    /** Puts rows from one number to another into the list. */
    interface Filling {
        void fill(int from, int to);
    }

    void seenBy(Actor actor, String... paths) throws Exception {
        seen(Visits.signedIn(context, http, actor), paths);
    }

    void seenByAnyone(String... paths) {
        seen(Browser.of(http), paths);
    }

    private void seen(Browser browser, String... paths) {
        for (var path : paths) {
            visits.add(new Visit(browser, path));
        }
    }

    void alike(Filling filling) throws Exception {
        filling.fill(1, FEW);
        var few = counts();
        filling.fill(FEW + 1, MANY);

        assertThat(counts()).isEqualTo(few);
    }

    private List<String> counts() throws Exception {
        var counts = new ArrayList<String>();
        for (var visit : visits) {
            // The cheaper of two looks: the first may touch the session or read the calendar anew.
            counts.add(visit.path() + " " + Math.min(cost(visit), cost(visit)));
        }
        return counts;
    }

    private static int cost(Visit visit) throws Exception {
        return Statements.during(() -> {
            var answer = visit.browser().get(visit.path());
            assertThat(answer.getStatus()).as(visit.path()).isEqualTo(200);
            return answer;
        });
    }

    static void applications(ApplicationId application, int from, int to) {
        var of = "t.id = '" + application.value() + "'";
        copy(
                "applicant",
                "t.id = (select x.applicant from application x where x.id = '" + application.value() + "')",
                "'id', " + id("t") + ", 'name', '公司' || g, 'party', md5('t' || g) || md5('t' || g)",
                from,
                to);
        copy(
                "application",
                of,
                "'id', " + id("a") + ", 'applicant', " + id("t") + ", 'name', '公司' || g, 'receipt', '第' || g || '号'",
                from,
                to);
        copy(
                "recommendation",
                "t.application = '" + application.value() + "'",
                "'id', " + id("f") + ", 'application', " + id("a") + ", 'applicant', " + id("t"),
                from,
                to);
    }

    static void persons(PersonId person, int from, int to) {
        copy("person", "t.id = '" + person.value() + "'", "'id', " + id("p") + ", 'name', '人员' || g", from, to);
        copy(
                "account",
                "t.person = '" + person.value() + "'",
                "'person', " + id("p") + ", 'sign_in_name', 'copy' || g",
                from,
                to);
        copy(
                "role_grant",
                "t.person = '" + person.value() + "'",
                "'id', " + id("g") + ", 'person', " + id("p"),
                from,
                to);
    }
}
