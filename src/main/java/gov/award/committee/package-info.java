/** The award committee (articles 5-7): dated membership, meetings, attendance, recusal, votes and resolutions on any matter. */
@ApplicationModule(
        allowedDependencies = {"measures", "workdays", "acting", "journal", "files", "web", "people", "papers"})
@NullMarked
package gov.award.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
