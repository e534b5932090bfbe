package gov.award.announcements;

/** One point of a correction: what was announced, and what is right. */
public record CorrectionPoint(AnnouncedPart part, String oldText, String newText) {}
