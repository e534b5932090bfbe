package gov.award.consultations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department's answer.
 *
 * @param about the candidates an objection or a question concerns
 * @param facts what the objection rests on, or what is missing
 * @param answeredOn date on the paper, for an answer recorded from it
 */
public record AnswerForm(
        @NotNull Opinion outcome,
        @Nullable List<UUID> about,
        @Nullable @Size(max = 4000) String facts,
        @Nullable LocalDate answeredOn) {}
