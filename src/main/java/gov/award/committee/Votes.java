package gov.award.committee;

import gov.award.measures.Share;
import java.util.List;
import java.util.Optional;

/**
 * The votes on one matter, weighed by the edition's rules of procedure. Entitled are the members in office on the day of
 * the meeting who are not recused from the matter; quorum and majority are both counted against them, absent ones included.
 *
 * @param present how many of those entitled attend
 */
public record Votes(int inFavour, int against, int abstained, int present, int entitled) {

    public Votes {
        if (inFavour < 0 || against < 0 || abstained < 0 || present > entitled) {
            throw new IllegalArgumentException("no such votes");
        }
        if (inFavour + against + abstained > present) {
            throw new IllegalArgumentException("more votes than voters");
        }
    }

    public int cast() {
        return inFavour + against + abstained;
    }

    public int missing() {
        return present - cast();
    }

    /** Whoever attends and does not vote abstains. */
    public Votes withSilentAbstaining() {
        return new Votes(inFavour, against, abstained + missing(), present, entitled);
    }

    public boolean quorate(Share quorum) {
        return quorum.reachedBy(present, entitled);
    }

    public boolean carried(Share majority) {
        return majority.exceededBy(inFavour, entitled);
    }

    /** The chair, or a deputy where the chair is not among these; the list is in the order in which they preside. */
    static Optional<Member> presiding(List<Member> attending) {
        return attending.stream()
                .filter(member -> member.capacity() != Capacity.MEMBER)
                .findFirst();
    }
}
