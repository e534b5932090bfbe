package gov.award.demonstration;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.FindEligibility;
import gov.award.applications.Outcome;
import gov.award.clarifications.AnswerUnit;
import gov.award.clarifications.AskApplicant;
import gov.award.clarifications.ClarificationId;
import gov.award.cultivation.CultivationForm;
import gov.award.cultivation.CultivationId;
import gov.award.cultivation.RecordCultivation;
import gov.award.demonstration.Rounds.Entry;
import gov.award.demonstration.Rounds.Round;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.papers.OpenPaper;
import gov.award.papers.PaperId;
import gov.award.qualification.CheckQualification;
import gov.award.qualification.QualifyApplication;
import gov.award.qualification.RefuseApplication;
import gov.award.qualification.StateCase;
import gov.award.qualification.TellIntendedRefusal;
import gov.award.recommendations.CasePage;
import gov.award.recommendations.CheckFacts;
import gov.award.recommendations.CheckItem;
import gov.award.recommendations.Checked;
import gov.award.recommendations.Checklist;
import gov.award.recommendations.ConfirmRecordedOpinion;
import gov.award.recommendations.DeskReadings;
import gov.award.recommendations.FactFinding;
import gov.award.recommendations.ForwardApplication;
import gov.award.recommendations.GiveOpinion;
import gov.award.recommendations.OpinionForm;
import gov.award.recommendations.OpinionId;
import gov.award.recommendations.OpinionOutcome;
import gov.award.recommendations.RecordOpinion;
import gov.award.recommendations.ReturnByUnit;
import gov.award.recommendations.UrgeUnit;
import java.util.List;
import java.util.Objects;

/** How units verify, recommend and forward, and how the office finds applications qualified or refuses them. */
@DemoOnly
class Recommending {

    private final Story story;
    private final Cast cast;
    private final DeskReadings desk;
    private final CheckFacts checkFacts;
    private final ReturnByUnit returnByUnit;
    private final UrgeUnit urgeUnit;
    private final AskApplicant askApplicant;
    private final AnswerUnit answerUnit;
    private final RecordCultivation recordCultivation;
    private final GiveOpinion giveOpinion;
    private final ForwardApplication forwardApplication;
    private final RecordOpinion recordOpinion;
    private final ConfirmRecordedOpinion confirmRecordedOpinion;
    private final CheckQualification checkQualification;
    private final QualifyApplication qualifyApplication;
    private final FindEligibility findEligibility;
    private final TellIntendedRefusal tellIntendedRefusal;
    private final StateCase stateCase;
    private final RefuseApplication refuseApplication;
    private final OpenPaper openPaper;

    Recommending(
            Story story,
            Cast cast,
            DeskReadings desk,
            CheckFacts checkFacts,
            ReturnByUnit returnByUnit,
            UrgeUnit urgeUnit,
            AskApplicant askApplicant,
            AnswerUnit answerUnit,
            RecordCultivation recordCultivation,
            GiveOpinion giveOpinion,
            ForwardApplication forwardApplication,
            RecordOpinion recordOpinion,
            ConfirmRecordedOpinion confirmRecordedOpinion,
            CheckQualification checkQualification,
            QualifyApplication qualifyApplication,
            FindEligibility findEligibility,
            TellIntendedRefusal tellIntendedRefusal,
            StateCase stateCase,
            RefuseApplication refuseApplication,
            OpenPaper openPaper) {
        this.story = story;
        this.cast = cast;
        this.desk = desk;
        this.checkFacts = checkFacts;
        this.returnByUnit = returnByUnit;
        this.urgeUnit = urgeUnit;
        this.askApplicant = askApplicant;
        this.answerUnit = answerUnit;
        this.recordCultivation = recordCultivation;
        this.giveOpinion = giveOpinion;
        this.forwardApplication = forwardApplication;
        this.recordOpinion = recordOpinion;
        this.confirmRecordedOpinion = confirmRecordedOpinion;
        this.checkQualification = checkQualification;
        this.qualifyApplication = qualifyApplication;
        this.findEligibility = findEligibility;
        this.tellIntendedRefusal = tellIntendedRefusal;
        this.stateCase = stateCase;
        this.refuseApplication = refuseApplication;
        this.openPaper = openPaper;
    }

    void write(Diary diary, Round round) {
        round.cultivation().forEach(nurtured -> diary.on(nurtured.at(), () -> nurture(nurtured)));
        for (var entry : round.applications()) {
            var returned = entry.returned();
            if (returned != null) {
                diary.on(returned, () -> giveBack(round, entry));
            }
            var urged = entry.urged();
            if (urged != null) {
                diary.on(urged, () -> Diary.allowed(urgeUnit.urge(cast.office(), id(round, entry))));
            }
            var asked = entry.asked();
            if (asked != null) {
                diary.on(asked.at(), () -> ask(round, entry, asked));
                diary.on(asked.answered(), () -> answer(round, entry, asked));
            }
            if (entry.recorded()) {
                diary.on(entry.opined(), () -> record(round, entry));
                diary.on(
                        entry.opined().plusHours(5),
                        () -> Diary.allowed(confirmRecordedOpinion.confirm(cast.director(), opinion(round, entry))));
            } else {
                diary.on(entry.opined().minusHours(1), () -> check(round, entry));
                diary.on(entry.opined(), () -> recommend(round, entry));
            }
            var qualified = entry.qualified();
            if (qualified != null) {
                diary.on(qualified, () -> qualify(round, entry));
            }
            var told = entry.told();
            if (told != null) {
                diary.on(told, () -> tell(round, entry));
                diary.on(
                        told.plusHours(2),
                        () -> Diary.allowed(openPaper.open(cast.member(entry.party()), intent(round, entry))));
                diary.on(Objects.requireNonNull(entry.refused()), () -> refuse(round, entry));
            }
            var stated = entry.stated();
            if (stated != null) {
                diary.on(
                        stated,
                        () -> Diary.allowed(stateCase.state(
                                cast.member(entry.party()),
                                id(round, entry),
                                Objects.requireNonNull(entry.statement()),
                                null)));
            }
        }
    }

    private static ClarificationId clarification(Round round, Entry entry) {
        return new ClarificationId(Ids.of("clarification", round.year(), entry.party()));
    }

    private void ask(Round round, Entry entry, Rounds.Asked asked) {
        Diary.allowed(askApplicant.ask(
                recommender(entry), id(round, entry), clarification(round, entry), asked.question(), asked.days()));
    }

    private void answer(Round round, Entry entry, Rounds.Asked asked) {
        Diary.allowed(answerUnit.answer(
                cast.member(entry.party()), id(round, entry), clarification(round, entry), asked.answer(), List.of()));
    }

    private void nurture(Rounds.Nurtured nurtured) {
        Diary.allowed(recordCultivation.record(
                recommender(nurtured.unit()),
                new CultivationId(Ids.of("cultivation", nurtured.unit(), nurtured.at())),
                Ids.unit(nurtured.unit()),
                new CultivationForm(
                        nurtured.kind(), nurtured.at().toLocalDate(), nurtured.what(), nurtured.concerned()),
                List.of()));
    }

    private static ApplicationId id(Round round, Entry entry) {
        return Ids.application(round, entry.party());
    }

    private static OpinionId opinion(Round round, Entry entry) {
        return new OpinionId(Ids.of("opinion", round.year(), entry.party()));
    }

    private Actor recommender(Entry entry) {
        return recommender(entry.unit());
    }

    private Actor recommender(String unit) {
        return cast.holding(Role.RECOMMENDER).stream()
                .filter(actor -> actor.units(Role.RECOMMENDER).contains(Ids.unit(unit)))
                .findFirst()
                .orElseThrow();
    }

    private void giveBack(Round round, Entry entry) {
        Diary.allowed(returnByUnit.giveBack(
                recommender(entry),
                id(round, entry),
                List.of(new Corrections.Point(Section.FACTS, story.texts().correction()))));
    }

    private void check(Round round, Entry entry) {
        var items = desk.page(recommender(entry), id(round, entry)).items().stream()
                .map(CasePage.Item::item)
                .toList();
        Diary.allowed(checkFacts.check(recommender(entry), id(round, entry), checked(entry, items)));
    }

    private Kind kind(Entry entry) {
        return story.parties().isOrganisation(entry.party()) ? Kind.ORGANISATION : Kind.INDIVIDUAL;
    }

    private static List<Checked> checked(Entry entry, List<CheckItem> items) {
        return items.stream()
                .map(item -> item.basis() == entry.untrue() && item.sort() == CheckItem.Sort.CONDITION
                        ? new Checked(item, FactFinding.NOT_TRUE, Objects.requireNonNull(entry.note()))
                        : new Checked(item, FactFinding.TRUE, ""))
                .toList();
    }

    private OpinionForm form(Entry entry) {
        var against = entry.against();
        return new OpinionForm(
                against == null ? OpinionOutcome.RECOMMENDED : OpinionOutcome.NOT_RECOMMENDED,
                against == null ? story.texts().opinion() : against,
                recommender(entry).name(),
                entry.opined().toLocalDate());
    }

    private Sent scan(Entry entry) {
        return Documents.pdf(
                story.texts().evidence().opinion(),
                List.of(
                        "申报者：" + story.parties().name(entry.party()),
                        "推荐单位：" + story.county().unit(entry.unit()).name(),
                        form(entry).reasons()));
    }

    private void recommend(Round round, Entry entry) {
        var recommender = recommender(entry);
        Diary.allowed(giveOpinion.give(recommender, id(round, entry), opinion(round, entry), form(entry), scan(entry)));
        Diary.allowed(forwardApplication.forward(recommender, id(round, entry)));
    }

    private void record(Round round, Entry entry) {
        Diary.allowed(recordOpinion.record(
                cast.person("office2"),
                id(round, entry),
                opinion(round, entry),
                form(entry),
                checked(entry, Checklist.onPaper(kind(entry))),
                scan(entry)));
    }

    private void qualify(Round round, Entry entry) {
        Diary.allowed(checkQualification.check(
                cast.office(), id(round, entry), checked(entry, Checklist.conditions(kind(entry)))));
        Diary.allowed(qualifyApplication.qualify(cast.office(), id(round, entry)));
    }

    private void tell(Round round, Entry entry) {
        var why = Objects.requireNonNull(entry.why());
        Diary.allowed(checkQualification.check(
                cast.office(), id(round, entry), checked(entry, Checklist.conditions(kind(entry)))));
        if (entry.model() != null) {
            Diary.allowed(findEligibility.find(
                    cast.office(), id(round, entry), Provision.REAPPLICATION_BAR, Outcome.NOT_MET, why));
        }
        Diary.allowed(tellIntendedRefusal.tell(
                cast.office(),
                id(round, entry),
                Ids.of("refusal", round.year(), entry.party()),
                intent(round, entry),
                why));
    }

    private static PaperId intent(Round round, Entry entry) {
        return new PaperId(Ids.of("intent paper", round.year(), entry.party()));
    }

    private void refuse(Round round, Entry entry) {
        var answer = entry.answer();
        Diary.allowed(refuseApplication.refuse(
                cast.director(),
                id(round, entry),
                new PaperId(Ids.of("refusal paper", round.year(), entry.party())),
                answer == null ? "" : answer));
    }
}
