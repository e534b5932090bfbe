package gov.award.papers;

import gov.award.web.Listing;
import org.jspecify.annotations.Nullable;

/** The list of papers as shown. */
public record PapersPage(
        Listing<PaperLine> papers, @Nullable PaperKind kind, String text) {}
