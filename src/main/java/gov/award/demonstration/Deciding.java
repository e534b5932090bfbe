package gov.award.demonstration;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.committee.MatterId;
import gov.award.committee.MeetingId;
import gov.award.consultations.AnswerForm;
import gov.award.consultations.AnswerId;
import gov.award.consultations.CloseSummary;
import gov.award.consultations.ConsultationId;
import gov.award.consultations.GiveAnswer;
import gov.award.consultations.Opinion;
import gov.award.consultations.SendForm;
import gov.award.consultations.SendRequests;
import gov.award.deliberations.ProposalForm;
import gov.award.deliberations.ProposalId;
import gov.award.deliberations.PutCandidates;
import gov.award.deliberations.ResolveWinners;
import gov.award.demonstration.Rounds.Decision;
import gov.award.demonstration.Rounds.Round;
import gov.award.panels.DeclareInterests;
import gov.award.panels.Declared;
import gov.award.panels.Statement;
import gov.award.papers.PaperId;
import gov.award.rankings.CandidateListId;
import gov.award.rankings.CandidatesForm;
import gov.award.rankings.ComputeRanking;
import gov.award.rankings.FixCandidates;
import gov.award.rankings.RankingId;
import gov.award.surveys.OpenEvaluation;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How a round is evaluated, the departments are consulted and the committee decides whom it proposes. */
@DemoOnly
class Deciding {

    private final Story story;
    private final Cast cast;
    private final Committee committee;
    private final Whereabouts whereabouts;
    private final OpenEvaluation openEvaluation;
    private final ComputeRanking computeRanking;
    private final FixCandidates fixCandidates;
    private final SendRequests sendRequests;
    private final GiveAnswer giveAnswer;
    private final CloseSummary closeSummary;
    private final PutCandidates putCandidates;
    private final DeclareInterests declareInterests;
    private final ResolveWinners resolveWinners;

    Deciding(
            Story story,
            Cast cast,
            Committee committee,
            Whereabouts whereabouts,
            OpenEvaluation openEvaluation,
            ComputeRanking computeRanking,
            FixCandidates fixCandidates,
            SendRequests sendRequests,
            GiveAnswer giveAnswer,
            CloseSummary closeSummary,
            PutCandidates putCandidates,
            DeclareInterests declareInterests,
            ResolveWinners resolveWinners) {
        this.story = story;
        this.cast = cast;
        this.committee = committee;
        this.whereabouts = whereabouts;
        this.openEvaluation = openEvaluation;
        this.computeRanking = computeRanking;
        this.fixCandidates = fixCandidates;
        this.sendRequests = sendRequests;
        this.giveAnswer = giveAnswer;
        this.closeSummary = closeSummary;
        this.putCandidates = putCandidates;
        this.declareInterests = declareInterests;
        this.resolveWinners = resolveWinners;
    }

    void write(Diary diary, Round round, Decision decision) {
        var id = Ids.round(round);
        diary.on(decision.evaluation(), () -> Diary.allowed(openEvaluation.open(cast.office(), id)));
        diary.on(
                decision.evaluation().plusHours(1),
                () -> Diary.allowed(
                        computeRanking.compute(cast.office(), id, new RankingId(Ids.of("ranking", round.year())))));
        diary.on(decision.candidates(), () -> list(round, decision));
        diary.on(decision.requests(), () -> request(round));
        cast.holding(Role.DEPARTMENT)
                .forEach(actor -> diary.on(decision.answers(), () -> answer(round, decision, actor)));
        diary.on(
                decision.summary(),
                () -> Diary.allowed(closeSummary.close(
                        cast.director(),
                        id,
                        new PaperId(Ids.of("summary", round.year())),
                        new CloseSummary.Form(story.texts().decision().conclusion()))));
        diary.on(decision.committee().minusDays(3), () -> Diary.allowed(putCandidates.put(cast.office(), id)));
        diary.on(decision.committee(), () -> deliberate(round, decision));
    }

    private void list(Round round, Decision decision) {
        var listed = decision.listed().stream()
                .map(party -> Ids.application(round, party).value())
                .toList();
        Diary.allowed(fixCandidates.fix(
                cast.director(),
                Ids.round(round),
                new CandidateListId(Ids.of("candidates", round.year())),
                new PaperId(Ids.of("evaluation report", round.year())),
                new CandidatesForm(listed, null)));
    }

    private void request(Round round) {
        var departments = new HashMap<String, UUID>();
        for (var unit : story.county().units()) {
            var code = unit.department();
            if (code != null) {
                departments.put(code, Ids.unit(unit.key()).value());
            }
        }
        Diary.allowed(sendRequests.send(
                cast.office(),
                Ids.round(round),
                new ConsultationId(Ids.of("consultation", round.year())),
                new SendForm(departments, null)));
    }

    private void answer(Round round, Decision decision, Actor actor) {
        var unit = story.county().units().stream()
                .filter(each -> actor.units(Role.DEPARTMENT).contains(Ids.unit(each.key())))
                .findFirst()
                .orElseThrow();
        if (decision.silent().equals(unit.department())) {
            return;
        }
        var texts = story.texts().decision();
        Diary.allowed(giveAnswer.give(
                actor,
                whereabouts.request(cast.office(), Ids.round(round), Ids.unit(unit.key())),
                new AnswerId(Ids.of("answer", round.year(), unit.key())),
                new AnswerForm(Opinion.NO_OBJECTION, List.of(), null, null),
                Documents.pdf(texts.answerFile(), List.of(unit.name() + "：", texts.noObjection()))
                        .upload()));
    }

    private void deliberate(Round round, Decision decision) {
        var put = whereabouts.candidates(cast.office(), Ids.round(round));
        var lost = decision.lost().stream()
                .map(party -> Ids.application(round, party))
                .toList();
        var carried = put.stream()
                .filter(each -> !lost.contains(each.application()))
                .map(Whereabouts.Put::matter)
                .collect(Collectors.toSet());
        List<MatterId> agenda = put.stream().map(Whereabouts.Put::matter).toList();
        var unconcerned = put.stream()
                .map(each -> new Declared(each.application(), Statement.NONE, ""))
                .toList();
        story.county().people().stream()
                .filter(person -> person.capacity() != null)
                .forEach(person -> Diary.allowed(
                        declareInterests.declare(cast.person(person.key()), Ids.round(round), unconcerned)));
        committee.meet(
                new MeetingId(Ids.of("second meeting", round.year())),
                round.title() + story.texts().meeting().title() + "（审议）",
                decision.committee().toLocalDate(),
                agenda,
                carried::contains);
        Diary.allowed(resolveWinners.resolve(
                cast.person("chair"),
                Ids.round(round),
                new ProposalId(Ids.of("proposal", round.year())),
                new ProposalForm(decision.vacancy(), null)));
    }
}
