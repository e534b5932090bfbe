package gov.award.committee;

import java.time.LocalDate;
import java.util.List;

/**
 * The committee as shown.
 *
 * @param waiting appointments and departures that nobody has compared with their documents yet
 */
public record CommitteePage(
        List<Member> members, List<Members.Recorded> waiting, List<Members.Account> accounts, LocalDate today) {

    public List<Member> inOffice() {
        return members.stream()
                .filter(member -> member.until() == null || !member.until().isBefore(today))
                .toList();
    }

    public List<Member> former() {
        return members.stream()
                .filter(member -> member.until() != null && member.until().isBefore(today))
                .toList();
    }
}
