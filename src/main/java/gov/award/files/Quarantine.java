package gov.award.files;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Goes through the files that wait for their scan. */
@Component
class Quarantine {

    private static final int PATIENCE = 3;
    private static final Actor TIMER = Actor.system(Role.TIMER, null);

    private final VirusScanner scanner;
    private final ScanLookup lookup;
    private final FileStore store;
    private final SettleScan settleScan;

    Quarantine(VirusScanner scanner, ScanLookup lookup, FileStore store, SettleScan settleScan) {
        this.scanner = scanner;
        this.lookup = lookup;
        this.store = store;
        this.settleScan = settleScan;
    }

    /** Scans one after the other; a file the scanner cannot judge holds no other up, a scanner that is down is left alone. */
    void scan() throws IOException {
        if (scanner.configured()) {
            scan(lookup.waiting(TIMER));
        }
    }

    /** Scans anew what was larger than the scanner took: it may take more since. */
    void scanTooLarge() throws IOException {
        if (scanner.configured()) {
            scan(lookup.tooLarge(TIMER));
        }
    }

    private void scan(List<Sha256> digests) throws IOException {
        var unanswered = 0;
        for (var digest : digests) {
            try (var content = store.open(digest)) {
                switch (scanner.scan(content)) {
                    case VirusScanner.Finding.Clean _ -> settleScan.settle(TIMER, digest, Scan.CLEAN, null);
                    case VirusScanner.Finding.TooLarge _ -> settleScan.settle(TIMER, digest, Scan.TOO_LARGE, null);
                    case VirusScanner.Finding.Infected(String virus) ->
                        settleScan.settle(TIMER, digest, Scan.INFECTED, virus);
                    case VirusScanner.Finding.Unavailable _ -> {
                        if (++unanswered == PATIENCE) {
                            return;
                        }
                    }
                }
            }
        }
    }
}
