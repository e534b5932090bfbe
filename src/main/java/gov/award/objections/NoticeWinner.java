package gov.award.objections;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A proposed winner as the notice names them, and nothing more.
 *
 * @param employer of an individual
 */
public record NoticeWinner(
        ApplicationId application,
        Kind kind,
        String name,
        @Nullable String employer) {}
