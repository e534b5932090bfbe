package gov.award.demonstration;

import gov.award.demonstration.County.Part;
import gov.award.people.DemoAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The accounts of the story that are worth a visit, one for each role at least. */
@DemoOnly
class OfferedAccounts implements DemoAccounts {

    private final Story story;

    OfferedAccounts(Story story) {
        this.story = story;
    }

    @Override
    public List<DemoAccount> accounts(Locale locale) {
        var county = story.county();
        var parties = story.parties();
        var accounts = new ArrayList<DemoAccount>();
        offer(
                accounts,
                locale,
                county.director().part(),
                county.director().name(),
                county.director().signIn());
        county.people().forEach(each -> offer(accounts, locale, each.part(), each.name(), each.signIn()));
        county.assessors().forEach(each -> offer(accounts, locale, each.part(), each.name(), each.signIn()));
        parties.organisations()
                .forEach(each -> offer(
                        accounts,
                        locale,
                        each.part(),
                        each.member().name(),
                        each.member().signIn()));
        parties.individuals()
                .forEach(each -> offer(
                        accounts,
                        locale,
                        each.part(),
                        each.member().name(),
                        each.member().signIn()));
        var administrator = county.administrator();
        offer(accounts, locale, administrator.part(), administrator.name(), administrator.signIn());
        return accounts;
    }

    private void offer(List<DemoAccount> accounts, Locale locale, @Nullable Part part, String name, String signIn) {
        if (part != null) {
            accounts.add(new DemoAccount(
                    part.in(locale), name, signIn, story.county().password()));
        }
    }
}
