package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.Addressees;
import gov.award.journal.Journal;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Name;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The director tells the winner facts and ground, and that it may state its case before anything is decided (reading 19). */
@Service
public class TellWinner {

    private final Revocations revocations;
    private final Addressees addressees;
    private final Editions editions;
    private final Papers papers;
    private final Journal journal;

    TellWinner(Revocations revocations, Addressees addressees, Editions editions, Papers papers, Journal journal) {
        this.revocations = revocations;
        this.addressees = addressees;
        this.editions = editions;
        this.papers = papers;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.REVOCATION_WINDOW)
    public Verdict tell(Actor actor, RevocationId id, PaperId paper) {
        var revocation = revocations.locked(id);
        var basis = revocation.ground().provision();
        var reasons = new ArrayList<Refusal>(RevocationMove.TELL.refusals(revocation));
        if (revocations.verifiedBy(actor, id)) {
            reasons.add(Refusal.of(basis, "REVOCATION_SECOND_PERSON"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var edition = editions.byCode(revocation.edition());
        var number = papers.issueUnder(
                actor,
                basis,
                paper,
                PaperKind.HEARING,
                revocation.round().value(),
                id.value(),
                "关于拟提请撤销" + edition.name(Name.AWARD, Locale.CHINA) + "的陈述申辩告知书",
                revocation.party(),
                addressees.of(actor, revocation.application()),
                content(revocation, edition));
        revocations.told(actor, revocation, paper);
        journal.enter(actor, "TellWinner", basis, id, paper, number);
        return Verdict.ALLOWED;
    }

    private static Map<String, Object> content(Revocation revocation, Edition edition) {
        var basis = revocation.ground().provision();
        var content = new HashMap<String, Object>();
        content.put("revocation", revocation);
        content.put("article", edition.article(basis).label(Locale.CHINA));
        content.put("heading", edition.heading(basis, Locale.CHINA));
        content.put("government", edition.name(Name.GOVERNMENT, Locale.CHINA));
        content.put("days", edition.number(Figure.STATEMENT_DAYS));
        if (revocation.ground() == RevocationGround.FRAUD) {
            content.put("barYears", edition.number(Figure.FRAUD_BAR_YEARS));
        }
        return content;
    }
}
