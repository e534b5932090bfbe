package gov.award.papers;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.committee.Matter;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.committee.Meeting;
import gov.award.committee.MeetingId;
import gov.award.committee.MeetingState;
import gov.award.committee.Votes;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a later module does to issue a paper, for tests. */
@Service
public class IssuePaper {

    private final Papers papers;

    IssuePaper(Papers papers) {
        this.papers = papers;
    }

    /** {@code verdict} is the answer of the act, so that a refused one can be seen to leave no number behind. */
    @Act(by = Role.OFFICE, basis = Provision.PUBLIC_NOTICE)
    public Verdict issue(Actor actor, PaperId id, @Nullable String addressee, List<UUID> readers, Verdict verdict) {
        var matter = new Matter(
                new MatterId(id.value()), MatterKind.OTHER, null, id.value(), "事项", "<b>粗体</b>内容", Instant.EPOCH);
        var day = LocalDate.of(2026, 3, 2);
        var meeting = new Meeting(new MeetingId(id.value()), "会议", day, "会议室", MeetingState.CLOSED, null, null);
        var content = Map.<String, Object>of(
                "matter",
                matter,
                "meeting",
                meeting,
                "votes",
                new Votes(1, 0, 0, 1, 1),
                "carried",
                true,
                "presiding",
                "主任",
                "onPaper",
                false);
        papers.issue(actor, id, PaperKind.RESOLUTION, id.value(), id.value(), "决议", addressee, readers, content);
        return verdict;
    }
}
