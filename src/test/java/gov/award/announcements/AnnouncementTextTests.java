package gov.award.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.papers.Archive;
import gov.award.papers.PaperKind;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.web.PageRequest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What the announcement tells organisations and individuals that they must meet. */
@DatabaseTest
@Basis(Provision.ANNOUNCEMENT)
class AnnouncementTextTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Archive archive;

    @Autowired
    MockMvc http;

    private RoundsSteps steps;
    private RoundId round;

    @BeforeEach
    void announced() {
        steps = new RoundsSteps(context, PeopleSteps.installed(context));
        round = steps.announcedRound();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCOPE", "REAPPLICATION_BAR", "FRAUD"})
    @Basis({Provision.SCOPE, Provision.FRAUD})
    void whatConcernsBothIsAmongTheConditionsOfBoth(Provision condition) throws Exception {
        var summary = new Editions().byCode("hengyang-2023").summary(condition, Locale.CHINA);
        var paper = archive.list(steps.office(), PaperKind.ANNOUNCEMENT, "", PageRequest.of(1))
                .rows()
                .getFirst();
        var html = archive.read(steps.office(), paper.id()).html();
        var organisations = html.substring(html.indexOf("二、企业（组织）申报条件"), html.indexOf("三、个人申报条件"));
        var individuals = html.substring(html.indexOf("三、个人申报条件"), html.indexOf("四、申报时间"));

        assertThat(List.of(organisations, individuals)).allMatch(text -> text.contains(summary));
        var page = Browser.page(Browser.of(http).get("/public/rounds/" + round.text()));
        assertThat(page.select("ol:contains(" + summary + ")")).hasSize(2);
    }
}
