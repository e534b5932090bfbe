package gov.award.assessments;

import org.jspecify.annotations.Nullable;

/**
 * What a team concluded on one item.
 *
 * @param percent {@code null} while open
 * @param reason empty where none is needed
 */
public record ConsensusItem(String item, @Nullable Integer percent, String reason) {}
