package gov.award.consultations;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * When the summary of opinions may be closed (article 21): every department has answered or let its time pass, whatever was
 * taken from paper is confirmed, whatever was objected is dealt with.
 */
final class SummaryRules {

    private SummaryRules() {}

    static List<Refusal> missing(List<Request> requests, Instant now) {
        return requests.stream().flatMap(request -> missing(request, now)).toList();
    }

    private static Stream<Refusal> missing(Request request, Instant now) {
        var basis = Provision.CONSULTATION_ANSWER;
        return switch (request.standing(now)) {
            case NOT_SERVED -> Stream.of(Refusal.of(basis, "REQUEST_NOT_SERVED", request.name()));
            case WAITING ->
                Stream.of(Refusal.of(
                        basis,
                        "ANSWER_TIME_RUNS",
                        request.name(),
                        java.util.Objects.requireNonNull(request.due()).due()));
            case UNCONFIRMED -> Stream.of(Refusal.of(basis, "ANSWER_UNCONFIRMED", request.name()));
            case ANSWERED, ANSWERED_LATE ->
                request.unaddressed()
                        ? Stream.of(Refusal.of(Provision.CONSULTATION_REQUEST, "ANSWER_UNADDRESSED", request.name()))
                        : Stream.empty();
            case SILENT -> Stream.empty();
        };
    }
}
