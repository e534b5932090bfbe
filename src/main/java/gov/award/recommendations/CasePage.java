package gov.award.recommendations;

import gov.award.acting.PersonId;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.Status;
import gov.award.competence.UnitChoice;
import gov.award.files.AttachmentId;
import gov.award.forms.Section;
import gov.award.measures.Refusal;
import gov.award.people.Units;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application as the recommending unit, and the office over its shoulder, see it.
 *
 * @param handled where it stands for the unit: returned and not corrected in time counts as on the desk
 * @param pledged whether the reader has pledged; before, nothing of the content is shown
 * @param opinion the opinion given or recorded, if any
 * @param kept the scan of an opinion just refused
 * @param choice by what the applicant chose its unit, if it had to say
 * @param questions what the unit has asked the applicant
 * @param correctionUntil last day of a correction asked for now; {@code null} once the unit has returned as often as it may
 * @param staying why the office may not hand it to another now
 * @param forwardedByOffice whether the office forwards it for the unit
 * @param units units it could be handed to; empty unless the office may hand it to another now
 */
public record CasePage(
        ApplicationBrief application,
        Status handled,
        RoundBrief round,
        String unitName,
        Instant receivedAt,
        LocalDate due,
        boolean provisional,
        boolean late,
        boolean pledged,
        boolean reader,
        List<Item> items,
        @Nullable OpinionLine opinion,
        @Nullable KeptScan kept,
        List<HistoryLine> history,
        UnitChoice.@Nullable Weighed choice,
        Questions.Count questions,
        @Nullable LocalDate correctionUntil,
        List<Units.Unit> units,
        List<Refusal> staying,
        boolean forwardedByOffice,
        Set<Section> sections)
        implements OfRound {

    public CasePage {
        items = List.copyOf(items);
        history = List.copyOf(history);
        units = List.copyOf(units);
    }

    /**
     * One item of the checklist with what was found so far.
     *
     * @param former number of the version it was found on, where the applicant has corrected it since
     */
    public record Item(
            UnitChecklist.Line line,
            @Nullable FactFinding finding,
            String note,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable Integer former) {

        public CheckItem item() {
            return line.item();
        }
    }

    /** The items a sealed paper tells of. */
    public List<Item> onPaper() {
        return items.stream()
                .filter(item -> item.item().sort() != CheckItem.Sort.FILE)
                .toList();
    }

    /** How many items have been looked at in what was given in last. */
    public long looked() {
        return items.stream()
                .filter(item -> item.finding() != null && item.former() == null)
                .count();
    }

    /** An opinion as shown; {@code recorded} if it came in on paper (代录), {@code waits} until compared. */
    public record OpinionLine(
            OpinionId id,
            OpinionOutcome outcome,
            String reasons,
            String signedBy,
            LocalDate signedOn,
            UUID scan,
            boolean recorded,
            boolean waits,
            PersonId givenBy,
            String givenByName,
            Instant givenAt) {}

    /** A scan that need not be sent again with the opinion. */
    public record KeptScan(OpinionId opinion, AttachmentId file, String name) {}

    /** A receipt or a reminder. */
    public record HistoryLine(
            String cause,
            String unit,
            @Nullable String reason,
            Instant at,
            @Nullable LocalDate due) {}

    /** It lies on the desk of a unit. */
    public boolean onDesk() {
        return handled == Status.SUBMITTED && RoundEnd.over(round.phase()).isEmpty();
    }

    /** The unit works on it: it lies on the desk, and no opinion has been given. */
    public boolean working() {
        return onDesk() && opinion == null;
    }

    /** Ready to be forwarded. */
    public boolean forwardable() {
        return onDesk() && opinion != null && !opinion.waits();
    }
}
