package gov.award.web;

import java.time.LocalDate;
import java.util.List;

/**
 * Something published to everybody.
 *
 * @param key message key of its title
 * @param arguments what the title names; nothing that is not public
 * @param url public address
 */
public record News(LocalDate day, String key, List<Object> arguments, String url) {}
