package gov.award.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.files.Upload;
import gov.award.measures.Catalogue;
import gov.award.measures.Editions;
import gov.award.measures.Verdict;
import gov.award.panels.GivePledge;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.RoundId;
import gov.award.testing.SampleFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Consults the departments through the acts of the program, for tests of every module. */
public final class ConsultationsSteps {

    private final ApplicationContext context;
    private final Map<String, UUID> departments = new LinkedHashMap<>();
    private final List<Actor> speakers = new ArrayList<>();

    /** Units for the departments of the edition; all but the last have someone who answers in the system. */
    public ConsultationsSteps(ApplicationContext context, PeopleSteps people) {
        this.context = context;
        var entries = context.getBean(Editions.class).byCode("hengyang-2023").list(Catalogue.DEPARTMENTS);
        for (var entry : entries) {
            var unit = people.anotherUnit(UnitPart.DEPARTMENT, entry.name().zh());
            departments.put(entry.code(), unit.value());
            if (departments.size() < entries.size()) {
                speakers.add(people.actor(Role.DEPARTMENT, unit));
            }
        }
    }

    public Map<String, UUID> departments() {
        return Map.copyOf(departments);
    }

    /** Those who speak for the departments, in the order of the edition; the last department has nobody. */
    public List<Actor> speakers() {
        return List.copyOf(speakers);
    }

    public UnitId withoutSpeaker() {
        return new UnitId(List.copyOf(departments.values()).getLast());
    }

    public Verdict send(Actor office, RoundId round) {
        return context.getBean(SendRequests.class)
                .send(office, round, new ConsultationId(UUID.randomUUID()), new SendForm(departments, null));
    }

    /** The request to a unit. */
    public RequestId request(RoundId round, UnitId unit) {
        return new RequestId(RankingsSteps.ids(
                        "select id from award.consultation_request where round = ? and unit = ? order by sent_at desc",
                        round.value(),
                        unit.value())
                .getFirst());
    }

    public RequestId request(RoundId round, Actor speaker) {
        return request(round, speaker.units(Role.DEPARTMENT).getFirst());
    }

    public void pledged(RoundId round, Actor actor) {
        allowed(context.getBean(GivePledge.class).give(actor, round, "本人承诺保守秘密。"));
    }

    public Verdict answer(Actor speaker, RoundId round, AnswerForm form) {
        return context.getBean(GiveAnswer.class)
                .give(speaker, request(round, speaker), new AnswerId(UUID.randomUUID()), form, scan());
    }

    public static AnswerForm noObjection() {
        return new AnswerForm(Opinion.NO_OBJECTION, null, "", null);
    }

    /** Everyone in the system pledges and has no objection. */
    public void allAgree(RoundId round) {
        for (var speaker : speakers) {
            pledged(round, speaker);
            allowed(answer(speaker, round, noObjection()));
        }
    }

    public Verdict received(Actor office, RoundId round, UnitId unit, java.time.LocalDate day) {
        return context.getBean(RecordReceipt.class)
                .record(office, request(round, unit), new ServedId(UUID.randomUUID()), day, scan());
    }

    public Verdict close(Actor director, RoundId round) {
        return context.getBean(CloseSummary.class)
                .close(director, round, new PaperId(UUID.randomUUID()), new CloseSummary.Form("各部门意见已汇总。"));
    }

    public static Upload scan() {
        return new Upload("盖章函件.pdf", new ByteArrayResource(SampleFiles.pdf("盖章函件")));
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
