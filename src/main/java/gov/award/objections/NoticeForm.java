package gov.award.objections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the office writes into a public notice; the list comes from the committee.
 *
 * @param contact where complaints are taken: department, telephone, address, mail
 */
public record NoticeForm(@NotBlank @Size(max = 1000) String contact) {}
