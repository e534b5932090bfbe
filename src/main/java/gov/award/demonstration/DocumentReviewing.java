package gov.award.demonstration;

import gov.award.assessments.DocumentReportForm;
import gov.award.assessments.FixShortlist;
import gov.award.assessments.GiveDocumentReport;
import gov.award.assessments.ProposeShortlist;
import gov.award.assessments.ShortlistForm;
import gov.award.demonstration.Rounds.Entry;
import gov.award.demonstration.Rounds.Round;
import gov.award.demonstration.Rounds.Team;
import gov.award.panels.Stage;
import gov.award.papers.PaperId;
import gov.award.papers.RecordDelivery;
import gov.award.papers.ServiceForm;
import gov.award.papers.ServiceId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How the document teams score, conclude and report, and how the shortlist is fixed. */
@DemoOnly
class DocumentReviewing {

    /** How many days the assessors have for their sheets; on each of them nobody gives two, and nobody on the same case. */
    private static final int DAYS = 10;

    private final Story story;
    private final Cast cast;
    private final Sheets sheets;
    private final Whereabouts whereabouts;
    private final GiveDocumentReport giveDocumentReport;
    private final ProposeShortlist proposeShortlist;
    private final FixShortlist fixShortlist;
    private final RecordDelivery recordDelivery;

    DocumentReviewing(
            Story story,
            Cast cast,
            Sheets sheets,
            Whereabouts whereabouts,
            GiveDocumentReport giveDocumentReport,
            ProposeShortlist proposeShortlist,
            FixShortlist fixShortlist,
            RecordDelivery recordDelivery) {
        this.story = story;
        this.cast = cast;
        this.sheets = sheets;
        this.whereabouts = whereabouts;
        this.giveDocumentReport = giveDocumentReport;
        this.proposeShortlist = proposeShortlist;
        this.fixShortlist = fixShortlist;
        this.recordDelivery = recordDelivery;
    }

    void write(Diary diary, Round round) {
        var dates = round.dates();
        var reviewed = round.applications().stream().filter(Entry::reviewed).toList();
        for (var i = 0; i < reviewed.size(); i++) {
            var entry = reviewed.get(i);
            var minutes = i;
            var scorers = new Scoring(story, round, entry).scorers(Stage.DOCUMENT);
            for (var j = 0; j < scorers.size(); j++) {
                var assessor = scorers.get(j);
                diary.atOnce(
                        dates.sheets().plusDays((i + j) % DAYS),
                        () -> sheets.give(round, entry, Stage.DOCUMENT, assessor));
            }
            diary.on(dates.consensus().plusMinutes(12L * minutes), () -> sheets.conclude(round, entry, Stage.DOCUMENT));
            if (!entry.electronic()) {
                diary.on(dates.shortlist().plusDays(3).plusHours(5), () -> serve(round, entry));
            }
        }
        round.teams(Stage.DOCUMENT).forEach(team -> diary.on(dates.documentReport(), () -> report(round, team)));
        diary.on(
                dates.shortlist().minusHours(1),
                () -> Diary.allowed(proposeShortlist.propose(cast.director(), Ids.round(round))));
        diary.on(dates.shortlist(), () -> fix(round));
    }

    private static Set<UUID> listed(Round round) {
        return round.shortlisted().stream()
                .map(party -> Ids.application(round, party).value())
                .collect(Collectors.toSet());
    }

    private void report(Round round, Team team) {
        Diary.allowed(giveDocumentReport.give(
                cast.assessor(team.members().getFirst()),
                Ids.round(round),
                new PaperId(Ids.of("document report", round.year(), team.kind())),
                new DocumentReportForm(story.texts().documentation(), listed(round))));
    }

    private void fix(Round round) {
        Diary.allowed(fixShortlist.fix(
                cast.director(),
                Ids.round(round),
                Ids.of("shortlist", round.year()),
                new ShortlistForm(listed(round), null)));
    }

    /** Who did not agree to electronic service gets the letter on paper. */
    private void serve(Round round, Entry entry) {
        var application = Ids.application(round, entry.party());
        var day = round.dates().shortlist().plusDays(3).toLocalDate();
        var recipient = story.parties().member(entry.party()).name();
        Diary.allowed(recordDelivery.record(
                cast.office(),
                new ServiceId(Ids.of("service", round.year(), entry.party())),
                whereabouts.letter(cast.office(), application),
                new ServiceForm(recipient, day),
                Documents.pdf("送达回证.pdf", List.of("受送达人：" + story.parties().name(entry.party()), "签收人：" + recipient))
                        .upload()));
    }
}
