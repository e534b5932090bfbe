package gov.award.portal;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import gov.award.web.Listing;
import gov.award.web.News;
import gov.award.web.NewsSource;
import gov.award.web.PageRequest;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects what the modules publish and what waits for someone. */
@Component
class Home {

    private static final int NEWS = 10;

    private final List<NewsSource> news;
    private final List<ToDoSource> toDos;
    private final RoundBriefs rounds;

    Home(List<NewsSource> news, List<ToDoSource> toDos, RoundBriefs rounds) {
        this.news = news;
        this.toDos = toDos;
        this.rounds = rounds;
    }

    @Reading(
            by = {Role.ACCOUNT, Role.PUBLIC},
            shared = true)
    public HomePage of(Actor actor, PageRequest page) {
        var published = news.stream()
                .flatMap(source -> source.news(actor, NEWS).stream())
                .sorted(Comparator.comparing(News::day).reversed())
                .limit(NEWS)
                .toList();
        if (actor.person() == null) {
            return new HomePage(published, Listing.of(List.of(), page), null, List.of());
        }
        var waiting = toDos.stream()
                .flatMap(source -> source.toDos(actor).stream())
                .sorted(Comparator.comparing(ToDo::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new HomePage(
                published,
                Listing.of(waiting, page),
                running(),
                List.copyOf(EnumSet.complementOf(EnumSet.of(Phase.CANCELLED))));
    }

    /** The latest round that goes on; where none does, the one prepared or ended last. */
    private @Nullable RoundBrief running() {
        var all = rounds.all();
        return all.stream()
                .filter(round -> round.phase() != Phase.PREPARATION && round.phase() != Phase.CANCELLED)
                .filter(round -> round.phase() != Phase.FOLLOW_UP)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }
}
