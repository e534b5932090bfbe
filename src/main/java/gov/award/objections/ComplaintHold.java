package gov.award.objections;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.Move;
import gov.award.rounds.MoveObjection;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps the list from the government until the committee has a report on the complaints of the notice, and a round from its
 * end until all who objected by name are answered (articles 22, 23, 34).
 */
@Component
class ComplaintHold implements MoveObjection {

    private final NoticeBook book;

    ComplaintHold(NoticeBook book) {
        this.book = book;
    }

    @Override
    public List<Refusal> against(RoundId round, Move move) {
        if (move != Move.SUBMIT_FOR_APPROVAL && move != Move.COMPLETE) {
            return List.of();
        }
        var reasons = new ArrayList<Refusal>();
        var unreported = move == Move.SUBMIT_FOR_APPROVAL ? book.unreported(round) : 0;
        if (unreported > 0) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "COMPLAINTS_NOT_REPORTED", unreported));
        }
        var unanswered = move == Move.COMPLETE ? book.unanswered(round) : 0;
        if (unanswered > 0) {
            reasons.add(Refusal.of(Provision.OBJECTION, "COMPLAINTS_NOT_ANSWERED", unanswered));
        }
        var untold = book.untold(round);
        if (untold > 0) {
            reasons.add(Refusal.of(Provision.PROPOSE_WINNERS, "CANDIDATES_NOT_TOLD", untold));
        }
        return reasons;
    }
}
