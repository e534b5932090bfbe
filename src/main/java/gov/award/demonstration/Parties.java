package gov.award.demonstration;

import gov.award.demonstration.County.Part;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who applies in the demonstration. */
record Parties(List<Organisation> organisations, List<Individual> individuals) {

    /** The person who acts for an applicant. */
    record Member(String name, String signIn) {}

    /** A management model. */
    record Model(String kind, String name, LocalDate since, String essence) {}

    /**
     * An organisation.
     *
     * @param revenue of the latest year, in units of 10 000 yuan
     * @param growth of revenue, in percent a year
     */
    record Organisation(
            String key,
            String name,
            String uscc,
            String place,
            LocalDate registered,
            String legal,
            Member member,
            @Nullable Part part,
            String industry,
            String size,
            int staff,
            String qualityHead,
            String products,
            String certificates,
            String customers,
            String honours,
            int revenue,
            double growth,
            Model model,
            String quality,
            String policy,
            String leading,
            String reputation,
            String profile) {

        /** Schools and hospitals have another certificate than companies. */
        boolean institution() {
            return uscc.startsWith("12");
        }
    }

    /** An individual, with the organisation that employs them. */
    record Individual(
            String key,
            String name,
            String identity,
            Member member,
            @Nullable Part part,
            String employer,
            String gender,
            String education,
            String post,
            int years,
            String career,
            String achievements,
            String honours,
            Model model,
            String statement) {}

    boolean isOrganisation(String key) {
        return organisations.stream().anyMatch(each -> each.key().equals(key));
    }

    Organisation organisation(String key) {
        return Story.found(organisations, each -> each.key().equals(key), key);
    }

    Individual individual(String key) {
        return Story.found(individuals, each -> each.key().equals(key), key);
    }

    String name(String key) {
        return isOrganisation(key) ? organisation(key).name() : individual(key).name();
    }

    Member member(String key) {
        return isOrganisation(key)
                ? organisation(key).member()
                : individual(key).member();
    }

    Model model(String key) {
        return isOrganisation(key) ? organisation(key).model() : individual(key).model();
    }
}
