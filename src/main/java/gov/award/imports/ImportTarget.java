package gov.award.imports;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.AttachmentId;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.spreadsheets.Flaw;
import gov.award.spreadsheets.Line;
import gov.award.spreadsheets.Table;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What rows of a file can become; the module implements it whose things they are. */
public interface ImportTarget {

    Table table();

    /** The provision the register serves. */
    Provision basis();

    /** Who enters one by hand, and so may bring in many. */
    Set<Role> by();

    /** Whether a scan of the documents must come along that the rows were taken from. */
    boolean proven();

    /** Where what was brought in is found. */
    String address();

    /**
     * What is wrong with rows each cell of which could be read, among them those that are the same as another or
     * as what there is. As many statements however many rows; within a reading or an act.
     */
    List<Flaw> check(Actor actor, List<Line> lines);

    /**
     * Does with one row what is done by hand, by the same rules; within an act, of which nothing remains when a
     * row is refused.
     *
     * @param slips takes what is to be told once
     */
    Verdict carryOut(Actor actor, Line line, @Nullable AttachmentId proof, Consumer<Slip> slips);
}
