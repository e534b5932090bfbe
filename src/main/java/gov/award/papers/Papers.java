package gov.award.papers;

import gov.award.acting.Actor;
import gov.award.measures.Provision;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issues papers, for other modules; call within an act. */
public interface Papers {

    /**
     * Numbers, renders and freezes a paper. The template {@code papers/<kind in lower case>.jte} is rendered with
     * {@code content} and a {@link Letterhead} named {@code paper}, which it hands to {@code papers/letter.jte} with its
     * body; the HTML kept is what everybody sees from then on. The readers are told.
     *
     * @param round the round it belongs to, whose edition it is issued under; otherwise what it is about
     * @param subject what the paper is about: an application, a round, an award
     * @param addressee name of the party it is addressed to; {@code null} for a public paper
     * @return the number given, for example 衡县质奖办〔2026〕12号
     */
    default String issue(
            Actor actor,
            PaperId paper,
            PaperKind kind,
            UUID round,
            UUID subject,
            String title,
            @Nullable String addressee,
            Readers readers,
            Map<String, Object> content) {
        return issueUnder(actor, kind.basis(), paper, kind, round, subject, title, addressee, readers, content);
    }

    /**
     * The same where the case decides which provision calls for the paper, and not its kind alone.
     *
     * @param basis the provision the paper rests on
     */
    String issueUnder(
            Actor actor,
            Provision basis,
            PaperId paper,
            PaperKind kind,
            UUID round,
            UUID subject,
            String title,
            @Nullable String addressee,
            Readers readers,
            Map<String, Object> content);

    /**
     * The same to readers whom opening it serves.
     *
     * @param readers persons who may read it besides the office, the director and the supervisor
     */
    default String issue(
            Actor actor,
            PaperId paper,
            PaperKind kind,
            UUID round,
            UUID subject,
            String title,
            @Nullable String addressee,
            List<UUID> readers,
            Map<String, Object> content) {
        return issue(actor, paper, kind, round, subject, title, addressee, Readers.byOpening(readers), content);
    }

    /**
     * The same in the name of a unit, numbered in a series of its own.
     *
     * @param unit full name of the unit
     * @param kind one that units issue
     */
    String issueFor(
            Actor actor,
            String unit,
            PaperId paper,
            PaperKind kind,
            UUID round,
            UUID subject,
            String title,
            @Nullable String addressee,
            Readers readers,
            Map<String, Object> content);
}
