package gov.award.objections;

import static gov.award.objections.NoticedRound.rules;
import static gov.award.objections.ObjectionsSteps.allowed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.committee.MatterId;
import gov.award.files.Compared;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.papers.PaperId;
import gov.award.papers.RecordDelivery;
import gov.award.papers.ServiceForm;
import gov.award.papers.ServiceId;
import gov.award.people.Browser;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.testing.SampleFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What a candidate states on paper, or has taken down, counts like what it enters, once a second person has compared it. */
@DatabaseTest
@Basis({Provision.COMPLAINTS, Provision.PRINCIPLES})
class CandidacyStatementTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    private NoticedRound noticed;
    private ObjectionsSteps steps;
    private ComplaintId complaint;
    private UUID hearing;
    private PaperId intent;
    private LocalDate told;

    @BeforeEach
    void told() {
        noticed = new NoticedRound(context, clock).published();
        steps = noticed.steps;
        complaint = steps.complaint(noticed.round, noticed.first);
        steps.verified(complaint, Outcome.BORNE_OUT);
        hearing = UUID.randomUUID();
        intent = new PaperId(UUID.randomUUID());
        allowed(steps.tell(complaint, hearing, intent));
        told = clock.today();
    }

    @Test
    void recordedStatementCountsOnceTheDirectorHasComparedItAndIsReviewedThen() throws Exception {
        var statement = recorded();
        assertThat(reported("不予采纳")).containsExactly("CANDIDATE_STATEMENT_NOT_COMPARED");
        assertThatThrownBy(() -> steps.compare(noticed.office, complaint, statement, Compared.CONFIRMED, null))
                .isInstanceOf(NotFound.class);
        allowed(steps.compare(noticed.director, complaint, statement, Compared.CONFIRMED, null));
        assertThatThrownBy(() -> steps.compare(noticed.director, complaint, statement, Compared.REJECTED, "不符"))
                .isInstanceOf(NotFound.class);

        assertThat(reported(" ")).containsExactly("CANDIDATE_STATEMENT_NOT_REVIEWED");
        assertThat(reported("不予采纳")).isEmpty();
        var report = RankingsSteps.ids(
                        "select paper from award.complaint_report where complaint = ?", complaint.value())
                .getFirst();
        assertThat(Jsoup.parse(Visits.signedIn(context, http, noticed.director)
                                .get("/papers/" + report)
                                .getContentAsString(UTF_8))
                        .text())
                .contains("该事故经复核不属于一般事故。", "依据签名的原件代录并经核对", "不予采纳");
    }

    @Test
    void whoeverRecordedItDoesNotCompareIt() {
        var both = new Actor(
                noticed.director.name(),
                noticed.director.person(),
                noticed.director.programme(),
                List.of(
                        new Actor.Grant(Role.DIRECTOR, null),
                        new Actor.Grant(Role.OFFICE, noticed.people.unit(UnitPart.OFFICE))));
        var statement = UUID.randomUUID();
        allowed(steps.record(both, complaint, statement, told));

        assertThat(rules(steps.compare(both, complaint, statement, Compared.CONFIRMED, null)))
                .containsExactly("CANDIDACY_SECOND_PERSON");
    }

    @Test
    void whatDoesNotSayWhatTheOriginalSaysIsSentBackWithAReasonAndDoesNotHear() {
        var statement = recorded();
        assertThat(rules(steps.compare(noticed.director, complaint, statement, Compared.REJECTED, " ")))
                .containsExactly("CANDIDACY_COMPARISON_NOTE");
        allowed(steps.compare(noticed.director, complaint, statement, Compared.REJECTED, "漏录第二页"));

        assertThat(reported("不予采纳")).containsExactly("CANDIDATE_NOT_SERVED");
        allowed(steps.compare(noticed.director, complaint, recorded(), Compared.CONFIRMED, null));
        assertThat(reported("不予采纳")).isEmpty();
    }

    /** Told on Monday 1 June 2026 and served the same day: five working days to Monday 8 June. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-31, CANDIDACY_STATEMENT_DAY",
        "2026-06-01, ",
        "2026-06-08, ",
        "2026-06-09, CANDIDACY_STATEMENT_TOO_LATE",
        "2026-06-10, CANDIDACY_STATEMENT_TOO_LATE",
        "2026-06-11, CANDIDACY_STATEMENT_DAY CANDIDACY_STATEMENT_TOO_LATE"
    })
    void inTimeIsWhatWasStatedInTimeWheneverItIsRecorded(LocalDate statedOn, @Nullable String against) {
        assertThat(told).isEqualTo(LocalDate.of(2026, 6, 1));
        allowed(context.getBean(RecordDelivery.class)
                .record(
                        noticed.office,
                        new ServiceId(UUID.randomUUID()),
                        intent,
                        new ServiceForm("李强", told),
                        ObjectionsSteps.file("送达回证.pdf")));
        clock.set(LocalDate.of(2026, 6, 10));

        assertThat(rules(steps.record(noticed.office, complaint, UUID.randomUUID(), statedOn)))
                .isEqualTo(against == null ? List.of() : List.of(against.split(" ")));
    }

    @Test
    void nothingIsRecordedWithoutItsScanNorBeforeThereAreFindings() {
        assertThat(context.getBean(RecordCandidacyStatement.class)
                        .record(
                                noticed.office,
                                complaint,
                                UUID.randomUUID(),
                                new RecordCandidacyStatement.Form("不属实。", told),
                                Upload.of(null))
                        .reasons())
                .isNotEmpty();
        assertThat(reported(null)).containsExactly("CANDIDATE_NOT_SERVED");
        var untold = steps.complaint(noticed.round, noticed.second);
        assertThatThrownBy(() -> steps.record(noticed.office, untold, UUID.randomUUID(), told))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsStatedAnyMoreOnceTheCommitteeWasAsked() {
        allowed(steps.compare(noticed.director, complaint, recorded(), Compared.CONFIRMED, null));
        assertThat(reported("不予采纳")).isEmpty();

        assertThat(rules(steps.record(noticed.office, complaint, UUID.randomUUID(), told)))
                .containsExactly("CANDIDACY_STATEMENT_NOT_NOW");
        assertThat(rules(steps.state(noticed.member(noticed.first), hearing)))
                .containsExactly("CANDIDACY_STATEMENT_NOT_NOW");
        assertThat(context.getBean(CandidacyReadings.class)
                        .one(noticed.member(noticed.first), hearing)
                        .statable())
                .isFalse();
    }

    @Test
    void candidateIsNotToldAnewWhileARecordedStatementWaits() {
        var statement = recorded();
        var again = UUID.randomUUID();
        assertThat(rules(steps.tell(complaint, again, new PaperId(UUID.randomUUID()))))
                .containsExactly("CANDIDATE_STATEMENT_NOT_COMPARED");
        allowed(steps.compare(noticed.director, complaint, statement, Compared.CONFIRMED, null));
        allowed(steps.tell(complaint, again, new PaperId(UUID.randomUUID())));

        // Told anew it is heard anew.
        assertThat(reported("不予采纳")).containsExactly("CANDIDATE_NOT_SERVED");
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "FOLLOW_UP"})
    @Basis(Provision.PROCEDURE)
    void nobodyIsInQuestionOnceTheRoundHasEnded(Phase end) {
        ObjectionsSteps.phase(noticed.round, end);

        assertThat(rules(steps.tell(complaint, UUID.randomUUID(), new PaperId(UUID.randomUUID()))))
                .containsExactly("CANDIDACY_NOT_IN_QUESTION");
        assertThat(reported(null)).isEmpty();
        assertThat(RankingsSteps.ids("select matter from award.complaint where id = ?", complaint.value()))
                .containsOnlyNulls();
    }

    @Test
    void pagesLeadFromThePaperToTheComparison() throws Exception {
        var clerk = Visits.signedIn(context, http, noticed.office);
        var director = Visits.signedIn(context, http, noticed.director);
        var member = Visits.signedIn(context, http, noticed.member(noticed.first));
        var path = "/complaints/" + complaint.text();
        assertThat(Browser.page(clerk.get(path)).select("form[action$=/recorded-statement]"))
                .hasSize(1);
        assertThat(clerk.send(
                                path + "/hearing/recorded-statement",
                                List.of(new MockMultipartFile(
                                        "scan", "笔录.pdf", "application/pdf", SampleFiles.pdf("笔录"))),
                                "text",
                                "口头陈述：事故已经整改。",
                                "statedOn",
                                told.toString())
                        .getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(director.get("/")).select("a[href=" + path + "]"))
                .anyMatch(link -> link.text().contains("核对"));
        var form = Browser.page(director.get(path))
                .select("form[action$=/comparison]")
                .getFirst();
        assertThat(director.post(form.attr("action"), "outcome", "REJECTED").getStatus())
                .isEqualTo(422);
        assertThat(director.post(form.attr("action"), "outcome", "CONFIRMED").getStatus())
                .isEqualTo(303);

        var seen = Browser.page(member.get("/candidacies/" + hearing));
        assertThat(seen.text()).contains("口头陈述：事故已经整改。", "代录");
        assertThat(member.get(seen.select("a[href^=/files/]").attr("href")).getStatus())
                .isEqualTo(200);
        assertThat(Visits.signedIn(context, http, noticed.member(noticed.second))
                        .get(seen.select("a[href^=/files/]").attr("href"))
                        .getStatus())
                .isEqualTo(404);
    }

    private UUID recorded() {
        var statement = UUID.randomUUID();
        allowed(steps.record(noticed.office, complaint, statement, clock.today()));
        return statement;
    }

    private List<String> reported(@Nullable String review) {
        return rules(steps.report(complaint, new MatterId(UUID.randomUUID()), review));
    }
}
