package gov.award.web;

/** A page that only says what went wrong; {@code key} names its sentences. */
public record FailurePage(int status, String key) {}
