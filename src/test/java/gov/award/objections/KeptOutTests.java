package gov.award.objections;

import static gov.award.objections.ObjectionsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.web.PageRequest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A complaint stays from whoever it may be about, and stays a complaint whatever its sender writes into the form. */
@DatabaseTest
@Basis(Provision.COMPLAINTS)
class KeptOutTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    ComplaintFile file;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private ObjectionsSteps steps;

    @BeforeEach
    void install() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        steps = new ObjectionsSteps(context, people, rounds.office());
    }

    @Test
    void titlesAndBlanksAroundANameDoNotLetTheOneComplainedOfIn() {
        var accused = people.actor(Role.OFFICE);
        var spaced = accused.name().substring(0, 2) + " " + accused.name().substring(2);

        var complaint = about("评审办" + spaced + "科长");

        assertThatThrownBy(() -> file.open(accused, complaint)).isInstanceOf(NotFound.class);
        assertThat(file.open(people.actor(Role.OFFICE), complaint)).isNotNull();
    }

    @Test
    void allWhoMayBeMeantAreKeptOut() {
        var one = people.actor(Role.OFFICE);
        var other = people.actor(Role.OFFICE);

        var complaint = about(one.name() + "和" + other.name());

        for (var each : List.of(one, other)) {
            assertThatThrownBy(() -> file.open(each, complaint)).isInstanceOf(NotFound.class);
            assertThat(file.all(each, null, null, PageRequest.of(1))
                            .complaints()
                            .total())
                    .isZero();
        }
        assertThat(file.open(people.actor(Role.OFFICE), complaint)).isNotNull();
    }

    @Test
    void identifierOfSomethingElseInTheFormDoesNotMakeTheComplaintBearIt() throws Exception {
        var foreign = UUID.randomUUID();
        var stranger = Browser.of(http);
        stranger.get("/public/complaints/new");
        var taken = stranger.post(
                "/public/complaints/new",
                "id",
                foreign.toString(),
                "sort",
                "COMPLAINT",
                "about",
                "PROCEDURE",
                "concerned",
                "评审程序",
                "facts",
                "未按标准评分",
                "name",
                "李某",
                "contact",
                "13900000000");

        assertThat(taken.getStatus()).isEqualTo(200);
        var complaints =
                file.all(rounds.office(), null, null, PageRequest.of(1)).complaints();
        assertThat(complaints.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.id().value()).isNotEqualTo(foreign));
    }

    @Test
    void complaintAboutARoundIsForWhoeverOfTheOfficeHasPledgedForIt() {
        var round = rounds.announcedRound();
        var clerk = people.actor(Role.OFFICE);
        var entered = context.getBean(EnterComplaint.class)
                .enter(
                        clerk,
                        new ComplaintId(UUID.randomUUID()),
                        ReceiptCode.random(),
                        ObjectionsSteps.form(ComplaintSort.COMPLAINT, round, null, "李某", "13900000000", null),
                        Way.LETTER,
                        LocalDateTime.of(2026, 3, 1, 9, 0),
                        List.of());
        assertThat(entered.reasons()).extracting(Refusal::rule).containsExactly("PLEDGE_MISSING");
        var complaint = steps.complaint(round, null);
        var ofNoRound = steps.complaint(null, null);

        assertThatThrownBy(() -> file.open(clerk, complaint)).isInstanceOf(NotFound.class);
        assertThat(file.open(clerk, ofNoRound)).isNotNull();

        rounds.pledged(round, clerk);
        assertThat(file.open(clerk, complaint)).isNotNull();
    }

    private ComplaintId about(String concerned) {
        var id = new ComplaintId(UUID.randomUUID());
        allowed(steps.file(
                id,
                new ComplaintForm(
                        ComplaintSort.COMPLAINT,
                        About.PERSON,
                        null,
                        null,
                        concerned,
                        "接受宴请。",
                        null,
                        "李某",
                        "13900000000"),
                List.of()));
        return id;
    }
}
