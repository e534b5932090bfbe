package gov.award.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Article 17: in principle no more than ten organisations; individuals do not count (reading 4). */
@DatabaseTest
@Basis(Provision.SHORTLIST)
class ShortlistLimitTests {

    @Autowired
    ApplicationContext context;

    private PeopleSteps people;
    private RankingsSteps reviewed;
    private RoundId round;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        round = new RoundsSteps(context, people).announcedRound();
        reviewed = new RankingsSteps(context, people);
        reviewed.reached(round, Phase.SHORTLIST);
    }

    @ParameterizedTest
    @CsvSource({"9, 3, ", "10, 3, ", "11, 0, SHORTLIST_OVER_LIMIT"})
    void elevenOrganisationsNeedAReason(int organisations, int individuals, @Nullable String expected) {
        var listed = new ArrayList<ApplicationId>();
        for (var number = 0; number < organisations; number++) {
            listed.add(concluded(Kind.ORGANISATION, "第" + number + "公司"));
        }
        for (var number = 0; number < individuals; number++) {
            listed.add(concluded(Kind.INDIVIDUAL, "个人" + number));
        }

        var verdict = fix(listed, " ");
        assertThat(verdict.reasons())
                .extracting(Refusal::rule)
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
        if (expected != null) {
            assertThat(verdict).isInstanceOf(Verdict.NeedsJustification.class);
            assertThat(fix(listed, "第十、第十一名差距极小")).isEqualTo(Verdict.ALLOWED);
        }
    }

    private ApplicationId concluded(Kind kind, String name) {
        var id = reviewed.shortlisted(round, kind, name);
        RankingsSteps.execute("update award.application set status = 'QUALIFIED' where id = ?", id.value());
        reviewed.consensus(round, id, "DOCUMENT", "600", "600");
        return id;
    }

    private Verdict fix(List<ApplicationId> listed, String justification) {
        var ids = listed.stream().map(ApplicationId::value).collect(Collectors.toSet());
        return context.getBean(FixShortlist.class)
                .fix(people.director(), round, UUID.randomUUID(), new ShortlistForm(ids, justification));
    }
}
