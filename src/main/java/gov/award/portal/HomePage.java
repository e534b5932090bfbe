package gov.award.portal;

import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.web.Listing;
import gov.award.web.News;
import gov.award.web.ToDo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page: what is public, and for someone signed in what waits for them.
 *
 * @param toDos those due first before the others
 * @param round the newest round; {@code null} before there is one, or for strangers
 * @param phases the phases in their order, for the progress bar
 */
public record HomePage(
        List<News> news, Listing<ToDo> toDos, @Nullable RoundBrief round, List<Phase> phases) {

    public HomePage {
        news = List.copyOf(news);
    }
}
