package gov.award.awards;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.CommitteeSteps.Seat;
import gov.award.committee.MatterId;
import gov.award.committee.MeetingId;
import gov.award.committee.OpenMeeting;
import gov.award.committee.PutMatter;
import gov.award.committee.ResolveMatter;
import gov.award.database.TestDatabase;
import gov.award.measures.ContraryEdition;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.objections.ComplaintId;
import gov.award.objections.ComplaintSort;
import gov.award.objections.ObjectionsSteps;
import gov.award.objections.Outcome;
import gov.award.papers.Archive;
import gov.award.papers.PaperKind;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Uscc;
import gov.award.people.Visits;
import gov.award.register.AskRegister;
import gov.award.register.BarFinding;
import gov.award.register.Parties;
import gov.award.register.PartyDigest;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** A round is held under its own edition to the end, whatever the programme begins anew under. */
@DatabaseTest
@Import(ContraryEdition.class)
class RoundEditionTests {

    private static final LocalDate AWARDED = LocalDate.of(2026, 5, 11);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    PutMatter putMatter;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private CommitteeSteps committee;

    @BeforeEach
    void install() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        committee = CommitteeSteps.appointed(context, people, rounds.office(), 4);
    }

    @ParameterizedTest
    @CsvSource({"2, MEETING_QUORUM", "3, ", "4, "})
    @Basis(Provision.COMMITTEE)
    void halfOfTheCommitteeOpensAMeetingWhereTheEditionOfTheRoundSaysSo(int attending, String expected) {
        var meeting = committee.planned(matter(other()));
        assertThat(rules(open(meeting, attending))).isEqualTo(listed(expected));
    }

    @ParameterizedTest
    @CsvSource({"3, MEETING_QUORUM", "4, ", "5, "})
    @Basis(Provision.COMMITTEE)
    void twoThirdsOpenItForARoundUnderTheEditionNowInForce(int attending, String expected) {
        other();
        var meeting = committee.planned(matter(rounds.round(2026)));
        assertThat(rules(open(meeting, attending))).isEqualTo(listed(expected));
    }

    @Test
    @Basis(Provision.COMMITTEE)
    void mattersOfSeveralRoundsAreEachResolvedOnByTheirOwnQuorum() {
        var lenient = matter(other());
        var strict = matter(rounds.round(2026));
        var meeting = committee.planned(lenient, strict);
        assertThat(rules(open(meeting, 2))).containsExactly("MEETING_QUORUM");
        allowed(open(meeting, 3));
        vote(meeting, lenient, 3);
        vote(meeting, strict, 3);

        assertThat(rules(resolve(meeting, strict))).containsExactly("MATTER_QUORUM");
        allowed(resolve(meeting, lenient));
    }

    @ParameterizedTest
    @CsvSource({"3, false, false", "4, true, false", "5, true, true"})
    @Basis(Provision.DECIDE_MAJOR_MATTERS)
    void majorityIsThatOfTheEditionOfTheRound(int inFavour, boolean now, boolean contrary) {
        var home = rounds.round(2026);
        var other = other();
        var ofHome = matter(home);
        var ofOther = matter(other);
        var meeting = committee.opened(ofHome, ofOther);
        for (var matter : List.of(ofHome, ofOther)) {
            vote(meeting, matter, inFavour);
            allowed(resolve(meeting, matter));
        }
        assertThat(putMatter.latest(rounds.office(), home.value()).orElseThrow().carried())
                .isEqualTo(now);
        assertThat(putMatter
                        .latest(rounds.office(), other.value())
                        .orElseThrow()
                        .carried())
                .isEqualTo(contrary);
    }

    @ParameterizedTest
    @CsvSource({
        "hengyang-2023, 2032-05-10, true",
        "hengyang-2023, 2032-05-11, true",
        "hengyang-2023, 2032-05-12, false",
        "contrary-2023, 2032-05-12, true",
        "contrary-2023, 2034-05-10, true",
        "contrary-2023, 2034-05-11, true",
        "contrary-2023, 2034-05-12, false"
    })
    @Basis(Provision.REAPPLICATION_BAR)
    void modelIsBarredForTheYearsOfTheEditionTheAwardWasGivenUnder(String edition, LocalDate day, boolean barred) {
        var party = awarded(edition);
        assertThat(context.getBean(AskRegister.class).findings(rounds.office(), party, "三全五化质量管理模式", day).stream()
                        .map(BarFinding::ground)
                        .anyMatch(BarFinding.Ground.SAME_MODEL::equals))
                .isEqualTo(barred);
    }

    @ParameterizedTest
    @CsvSource({"hengyang-2023, 《衡阳县县长质量奖管理办法》第三十四条", "contrary-2023, 《衡阳县县长质量奖管理办法（修订）》第三十五条"})
    @Basis(Provision.OBJECTION)
    void papersNameMeasuresAndRemediesOfTheEditionOfTheRound(String edition, String expected) {
        awarded(edition);
        var archive = context.getBean(Archive.class);
        var director = people.director();
        var results =
                archive.list(director, PaperKind.RESULT, "", PageRequest.of(1)).rows();
        assertThat(results).singleElement().satisfies(line -> assertThat(
                        archive.read(director, line.id()).html())
                .contains(expected));
    }

    @Test
    @Basis(Provision.COMPLAINTS)
    void anonymousComplaintAboutARoundIsTakenAsItsEditionSays() {
        var round = rounds.announcedRound();
        var complaints = new ObjectionsSteps(context, people, rounds.office());
        allowed(complaints.file(new ComplaintId(UUID.randomUUID()), anonymous(round), List.of()));
        pinned(round, ContraryEdition.CODE);

        assertThat(rules(complaints.file(new ComplaintId(UUID.randomUUID()), anonymous(round), List.of())))
                .containsExactly("ANONYMOUS_NOT_TAKEN");
        allowed(complaints.file(new ComplaintId(UUID.randomUUID()), anonymous(null), List.of()));
    }

    @Test
    @Basis(Provision.OBJECTION)
    void pagesOfARoundCiteItsOwnEditionAndLeadToIt() throws Exception {
        var round = rounds.announcedRound();
        var complaints = new ObjectionsSteps(context, people, rounds.office());
        var ofRound = complaints.complaint(round, null);
        var ofNone = complaints.complaint(null, null);
        complaints.reported(ofRound, Outcome.NOT_BORNE_OUT);
        complaints.reported(ofNone, Outcome.NOT_BORNE_OUT);
        pinned(round, ContraryEdition.CODE);
        var director = Visits.signedIn(context, http, people.director());

        var pinned = cited(director, "/complaints/" + ofRound.text());
        assertThat(pinned.text()).isEqualTo("第三十五条");
        assertThat(pinned.attr("href")).isEqualTo("/public/measures?edition=contrary-2023#OBJECTION");
        assertThat(Browser.page(director.get("/public/measures?edition=contrary-2023"))
                        .select("#OBJECTION")
                        .text())
                .contains("第三十五条");
        var inForce = cited(director, "/complaints/" + ofNone.text());
        assertThat(inForce.text()).isEqualTo("第三十四条");
        assertThat(inForce.attr("href")).isEqualTo("/public/measures#OBJECTION");
    }

    @Test
    @Basis(Provision.ANNOUNCEMENT)
    void everyArticleOnAPageOfARoundLeadsToItsEdition() throws Exception {
        var round = other();
        var office = Visits.signedIn(context, http, rounds.office());
        var schedule = "/rounds/" + round.text() + "/schedule";

        assertThat(Browser.page(office.get(schedule)).select("a.article"))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(article.attr("href")).contains("edition=contrary-2023"));
        var home = "/rounds/" + rounds.round(2026).text() + "/schedule";
        assertThat(Browser.page(office.get(home)).select("a.article"))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(article.attr("href")).doesNotContain("edition="));
    }

    private static Element cited(Browser browser, String page) throws Exception {
        return Browser.page(browser.get(page))
                .select("a.article[href$=#OBJECTION]")
                .getFirst();
    }

    private static gov.award.objections.ComplaintForm anonymous(@Nullable RoundId round) {
        return ObjectionsSteps.form(ComplaintSort.COMPLAINT, round, null, null, null, "2025年8月3日，二车间");
    }

    private PartyDigest awarded(String edition) {
        var round = rounds.announcedRound();
        pinned(round, edition);
        var applications = new ApplicationsSteps(context, people);
        Party winner = applications.organisation("蓝溪机械有限公司");
        ApplicationId application = applications.submitted(winner, round);
        ObjectionsSteps.phase(round, Phase.AWARD);
        clock.set(AWARDED);
        var awards = new AwardsSteps(context, people);
        awards.approved(round, AWARDED, application);
        allowed(awards.publish(round));
        return context.getBean(Parties.class).of(new Uscc(winner.code()));
    }

    private RoundId other() {
        return rounds.round(2028, ContraryEdition.CODE);
    }

    private MatterId matter(RoundId round) {
        var matter = new MatterId(UUID.randomUUID());
        allowed(putMatter.put(rounds.office(), matter, round.value()));
        return matter;
    }

    private Verdict open(MeetingId meeting, int attending) {
        return context.getBean(OpenMeeting.class)
                .open(
                        rounds.office(),
                        meeting,
                        committee.seats().stream()
                                .limit(attending)
                                .map(Seat::member)
                                .toList());
    }

    private void vote(MeetingId meeting, MatterId matter, int inFavour) {
        committee.seats().stream()
                .limit(inFavour)
                .forEach(seat -> allowed(committee.vote(seat, meeting, matter, Choice.FOR)));
    }

    private Verdict resolve(MeetingId meeting, MatterId matter) {
        return context.getBean(ResolveMatter.class)
                .resolve(committee.seats().getFirst().actor(), meeting, matter, "其余委员未表决");
    }

    private static void pinned(RoundId round, String edition) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.prepareStatement("update award.round set edition = ? where id = ?")) {
            statement.setString(1, edition);
            statement.setObject(2, round.value());
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> listed(@Nullable String expected) {
        return expected == null ? List.of() : List.of(expected);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
