package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.committee.Agenda;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.journal.Journal;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Name;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The office brings a verified case before the committee, once the winner has stated its case or let the days pass (articles 31 and 32). */
@Service
public class PutRevocation {

    private static final int LONGEST = 4000;

    private final Revocations revocations;
    private final Hearings hearings;
    private final Agenda agenda;
    private final Editions editions;
    private final Journal journal;

    PutRevocation(Revocations revocations, Hearings hearings, Agenda agenda, Editions editions, Journal journal) {
        this.revocations = revocations;
        this.hearings = hearings;
        this.agenda = agenda;
        this.editions = editions;
        this.journal = journal;
    }

    /**
     * @param opinion the office's opinion after the hearing: why what the winner stated does not refute the facts, or that it does; the
     *     committee resolves either way
     */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.REVOCATION_WINDOW)
    public Verdict put(Actor actor, RevocationId id, MatterId matter, String opinion) {
        var revocation = revocations.locked(id);
        var basis = revocation.ground().provision();
        var reasons = new ArrayList<Refusal>(RevocationMove.PUT.refusals(revocation));
        if (reasons.isEmpty()) {
            reasons.addAll(hearings.againstGoingOn(actor, revocation, revocations.defenceWaits(id)));
        }
        if (opinion.isBlank() || opinion.length() > LONGEST) {
            reasons.add(Refusal.of(basis, "REVOCATION_OPINION", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var edition = editions.byCode(revocation.edition());
        var award = edition.name(Name.AWARD, Locale.CHINA);
        agenda.put(
                actor,
                matter,
                revocation.ground() == RevocationGround.FRAUD ? MatterKind.REVOKE_FOR_FRAUD : MatterKind.REVOKE,
                revocation.round().value(),
                id.value(),
                List.of(revocation.application().value()),
                "提请撤销" + revocation.party() + award,
                "%s获得的%s（%s）经核实存在《%s》%s所列情形（%s）。核实的事实：%s。听取陈述申辩后评审办的意见：%s。提请审议：%s"
                        .formatted(
                                revocation.party(),
                                award,
                                revocation.awardTitle(),
                                edition.title().zh(),
                                edition.article(basis).label(Locale.CHINA),
                                edition.heading(basis, Locale.CHINA),
                                withoutStop(revocation.facts()),
                                withoutStop(opinion.strip()),
                                motion(revocation, edition)));
        revocations.put(actor, revocation, matter);
        journal.enter(actor, "PutRevocation", basis, id, matter, opinion);
        return Verdict.ALLOWED;
    }

    /** What article 31 has the committee decide itself, and what goes to the government under both articles. */
    private static String motion(Revocation revocation, Edition edition) {
        var government = edition.name(Name.GOVERNMENT, Locale.CHINA);
        return revocation.ground() == RevocationGround.FRAUD
                ? "决定取消其获奖资格，报请%s撤销该奖项，收回证书、奖牌，追缴奖金，予以公告，自撤销之日起%d年内不得申报。"
                        .formatted(government, edition.number(Figure.FRAUD_BAR_YEARS))
                : "报请%s撤销该奖项，收回证书、奖牌，追缴奖金，并予以公告。".formatted(government);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
