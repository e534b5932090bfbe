package gov.award.papers;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
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
     * @param subject what the paper is about: an application, a round, an award
     * @param addressee name of the party it is addressed to; {@code null} for a public paper
     * @return the number given, for example 衡县质奖办〔2026〕12号
     */
    String issue(
            Actor actor,
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
        var persons = readers.stream().map(PersonId::new).toList();
        return issue(
                actor,
                paper,
                kind,
                round,
                subject,
                title,
                addressee,
                new Readers(persons, PaperServed.Way.SYSTEM),
                content);
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
