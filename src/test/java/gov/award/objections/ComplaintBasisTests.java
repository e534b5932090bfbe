package gov.award.objections;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Provision;
import gov.award.papers.Archive;
import gov.award.papers.PaperKind;
import gov.award.people.PeopleSteps;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.web.PageRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class ComplaintBasisTests {

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @CsvSource({"COMPLAINT, COMPLAINTS", "OBJECTION, OBJECTION"})
    @Basis({Provision.COMPLAINTS, Provision.OBJECTION})
    void reportAndAnswerRestOnTheArticleBySortOfWhatWasLodged(ComplaintSort sort, Provision basis) {
        var people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        var round = rounds.announcedRound();
        var steps = new ObjectionsSteps(context, people, rounds.office());
        var complaint = new ComplaintId(UUID.randomUUID());
        var form = ObjectionsSteps.form(sort, round, null, "李某", "13900000000", null);
        ObjectionsSteps.allowed(steps.file(complaint, form, List.of(ObjectionsSteps.file("证据.pdf"))));
        steps.reported(complaint, Outcome.NOT_BORNE_OUT);
        ObjectionsSteps.allowed(steps.answer(complaint));

        var archive = context.getBean(Archive.class);
        var supervisor = people.actor(gov.award.acting.Role.SUPERVISOR);
        for (var kind : List.of(PaperKind.VERIFICATION_REPORT, PaperKind.OBJECTION_ANSWER)) {
            assertThat(archive.list(supervisor, kind, "", PageRequest.of(1)).rows())
                    .as(kind.name())
                    .singleElement()
                    .satisfies(line -> assertThat(
                                    archive.read(supervisor, line.id()).basis())
                            .isEqualTo(basis));
        }
    }
}
