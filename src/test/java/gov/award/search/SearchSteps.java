package gov.award.search;

import org.springframework.context.ApplicationContext;

/** Steps of the search for tests of other modules. */
public final class SearchSteps {

    private SearchSteps() {}

    /** What the timer does: reads the reports given in as files. */
    public static void reportsRead(ApplicationContext program) {
        program.getBean(ReportReader.class).read();
    }
}
