package gov.award.demonstration;

import gov.award.demonstration.Parties.Individual;
import gov.award.demonstration.Parties.Organisation;
import gov.award.demonstration.Rounds.Entry;
import gov.award.demonstration.Rounds.Round;
import gov.award.forms.FilePlace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The files an applicant of the story hands in, each in its place. */
final class EvidenceFiles {

    private static final int YEARS = 3;

    private EvidenceFiles() {}

    static Map<FilePlace, List<Sent>> of(Story story, Round round, Entry entry) {
        var parties = story.parties();
        var names = story.texts().evidence();
        var files = new EnumMap<FilePlace, List<Sent>>(FilePlace.class);
        files.put(FilePlace.REPORT, List.of(Documents.document(names.report(), Form.report(story, entry))));
        files.put(FilePlace.SIGNED_PAGE, List.of(Documents.picture(names.signed(), "signed")));
        if (parties.isOrganisation(entry.party())) {
            organisation(names, parties.organisation(entry.party()), round, entry, files);
        } else {
            individual(names, parties.individual(entry.party()), files);
        }
        return files;
    }

    private static void organisation(
            Texts.Evidence names, Organisation party, Round round, Entry entry, Map<FilePlace, List<Sent>> files) {
        files.put(
                FilePlace.LICENCE,
                List.of(
                        party.institution()
                                ? Documents.picture(names.institution(), "institution")
                                : Documents.picture(names.licence(), "licence")));
        files.put(
                FilePlace.QUALITY,
                List.of(Documents.pdf(
                        names.quality(), List.of(party.name(), party.certificates() + "。", party.quality() + "。"))));
        files.put(
                FilePlace.POLICY, List.of(Documents.pdf(names.policy(), List.of(party.name(), party.policy() + "。"))));
        files.put(
                FilePlace.LEADING, List.of(Documents.document(names.leading(), Map.of("行业地位", party.leading() + "。"))));
        files.put(FilePlace.REPUTATION, List.of(Documents.table(names.reputation(), satisfaction(party, round))));
        files.put(
                FilePlace.EVIDENCE,
                List.of(
                        Documents.table(names.figures(), figures(party, round)),
                        Documents.picture(names.photograph(), entry.party().length() % 2 == 0 ? "photo1" : "photo2")));
    }

    private static void individual(Texts.Evidence names, Individual party, Map<FilePlace, List<Sent>> files) {
        files.put(
                FilePlace.CONTRIBUTION,
                List.of(Documents.pdf(
                        names.contribution(), List.of(party.name(), party.career(), party.achievements()))));
        files.put(FilePlace.EVIDENCE, List.of(Documents.picture(names.photograph(), "photo2")));
    }

    private static List<List<Object>> figures(Organisation party, Round round) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("年度", "营业收入（万元）", "利润总额（万元）", "纳税总额（万元）"));
        for (var before = YEARS; before > 0; before--) {
            var row = new ArrayList<Object>(List.of(round.year() - before));
            row.addAll(Form.figures(party, round.year() - before));
            rows.add(row);
        }
        return rows;
    }

    private static List<List<Object>> satisfaction(Organisation party, Round round) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("年度", "发放问卷（份）", "有效问卷（份）"));
        for (var before = YEARS; before > 0; before--) {
            var sent = party.staff() + 20 * (YEARS - before);
            rows.add(List.of(round.year() - before, sent, sent * 9 / 10));
        }
        rows.add(List.of("说明", party.reputation(), ""));
        return rows;
    }
}
