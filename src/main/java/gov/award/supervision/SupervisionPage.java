package gov.award.supervision;

import gov.award.acting.Role;
import gov.award.files.Attachment;
import gov.award.measures.Provision;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.web.UnderEdition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter as its reader sees it; referrals and evidence are the discipline inspection's own.
 *
 * @param anew from which stage on what was given can be given anew
 */
public record SupervisionPage(
        Supervision matter,
        List<Withdrawn> withdrawn,
        List<Touched> touched,
        List<Move> anew,
        List<Referral> referrals,
        List<Attachment> files)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return matter.edition();
    }

    public SupervisionPage {
        withdrawn = List.copyOf(withdrawn);
        touched = List.copyOf(touched);
        anew = List.copyOf(anew);
        referrals = List.copyOf(referrals);
        files = List.copyOf(files);
    }

    /** A right that ended. */
    public record Withdrawn(Role role, @Nullable String unitName, String name) {}

    /**
     * An act the right had been used for.
     *
     * @param seq number of its journal entry
     * @param about the application or matter it concerned
     */
    public record Touched(
            long seq,
            String name,
            String act,
            Provision basis,
            @Nullable String about,
            Phase phase,
            Instant at) {}

    public boolean is(SupervisionState state) {
        return matter.state() == state;
    }
}
