package gov.award.web;

import gov.award.acting.Actor;
import java.util.List;

/** Tells what one module has published, newest first, at most {@code limit}, with one SQL statement. */
public interface NewsSource {

    List<News> news(Actor reader, int limit);
}
