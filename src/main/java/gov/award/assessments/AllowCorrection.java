package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The leader, or the office director, gives leave to correct a sheet already given; the old one stays on record. */
@Service
public class AllowCorrection {

    private static final int LONGEST = 1000;

    private final Cases cases;
    private final Sheets sheets;
    private final Consensuses consensuses;
    private final Notices notices;
    private final Journal journal;

    AllowCorrection(Cases cases, Sheets sheets, Consensuses consensuses, Notices notices, Journal journal) {
        this.cases = cases;
        this.sheets = sheets;
        this.consensuses = consensuses;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(
            by = {Role.ASSESSOR, Role.DIRECTOR},
            basis = Provision.ITEM_SCORING)
    public Verdict allow(Actor actor, SheetId given, SheetId correction, String reason) {
        var sheet = sheets.find(given).orElseThrow(() -> new NotFound("sheet"));
        cases.alone(sheet.application(), sheet.stage());
        var in = cases.of(sheet.application(), sheet.stage());
        if (!actor.is(Role.DIRECTOR) && !in.ledBy(actor.person())) {
            throw new NotFound("sheet");
        }
        var reasons = new ArrayList<Refusal>(in.open().reasons());
        if (reason.isBlank()) {
            reasons.add(Refusal.of(Provision.ITEM_SCORING, "CORRECTION_WITHOUT_REASON"));
        }
        reasons.addAll(Refusal.tooLong(Provision.ITEM_SCORING, reason, LONGEST));
        if (!sheet.given()
                || sheets.given(in).stream().noneMatch(counting -> counting.id().equals(given))) {
            reasons.add(Refusal.of(Provision.ITEM_SCORING, "SHEET_NOT_CORRECTABLE"));
        }
        if (sheet.person().equals(actor.person())) {
            reasons.add(Refusal.of(Provision.ITEM_SCORING, "CORRECTION_OF_ONESELF"));
        }
        if (consensuses.closed(in).isPresent()) {
            reasons.add(Refusal.of(ReviewTime.basis(in.stage()), "CONSENSUS_ALREADY_CLOSED"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        if (!sheets.correct(actor, in, sheet, correction, reason.strip())) {
            return Verdict.refused(Provision.ITEM_SCORING, "CORRECTION_ALREADY_OPEN");
        }
        notices.tell(
                actor,
                List.of(sheet.person()),
                "notice.correctionAllowed",
                List.of(in.application().name()),
                in.path());
        journal.enter(actor, "AllowCorrection", Provision.ITEM_SCORING, given, correction.value(), reason);
        return Verdict.ALLOWED;
    }
}
