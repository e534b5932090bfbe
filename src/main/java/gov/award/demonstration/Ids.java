package gov.award.demonstration;

import gov.award.acting.PersonId;
import gov.award.acting.UnitId;
import gov.award.applicants.ApplicantId;
import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import gov.award.surveys.CommissionId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifiers of what is named in the story: the same each time it is played. */
final class Ids {

    private Ids() {}

    static UUID of(Object... what) {
        var text = new StringBuilder("demonstration");
        for (var part : what) {
            text.append('/').append(part);
        }
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static PersonId person(String signIn) {
        return new PersonId(of("person", signIn));
    }

    static UnitId unit(String key) {
        return new UnitId(of("unit", key));
    }

    static RoundId round(Rounds.Round round) {
        return new RoundId(of("round", round.year()));
    }

    static ApplicantId applicant(String party) {
        return new ApplicantId(of("applicant", party));
    }

    static ApplicationId application(Rounds.Round round, String party) {
        return new ApplicationId(of("application", round.year(), party));
    }

    static CommissionId commission(Rounds.Round round, String party) {
        return new CommissionId(of("commission", round.year(), party));
    }
}
