package gov.award.files;

import gov.award.acting.Id;
import gov.award.measures.Provision;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where an attachment belongs.
 *
 * @param subject the thing it belongs to
 * @param purpose what it is there, in small letters: {@code evidence}, {@code signed-page}; row-level security asks for it
 * @param basis the provision that a refusal of the file names
 */
public record Filing(UUID subject, String purpose, Provision basis, Confidentiality confidentiality) {

    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9-]{0,49}");

    public Filing {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("not a purpose: " + purpose);
        }
    }

    public static Filing confidential(Id subject, String purpose, Provision basis) {
        return new Filing(subject.value(), purpose, basis, Confidentiality.CONFIDENTIAL);
    }
}
