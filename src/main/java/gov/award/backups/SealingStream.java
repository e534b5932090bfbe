package gov.award.backups;

import java.io.IOException;
import java.io.OutputStream;

/** Seals what is written to it, piece by piece; whole only once closed. */
final class SealingStream extends OutputStream {

    private final OutputStream archive;
    private final Seal seal;
    private final byte[] piece = new byte[Seal.PIECE];
    private int filled;
    private boolean closed;

    SealingStream(OutputStream archive, String passphrase) throws IOException {
        this.archive = archive;
        this.seal = Seal.begun(passphrase, archive);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var at = from;
        while (at < from + length) {
            if (filled == piece.length) {
                archive.write(seal.close(piece, filled, Seal.End.MORE));
                filled = 0;
            }
            var some = Math.min(piece.length - filled, from + length - at);
            System.arraycopy(bytes, at, piece, filled, some);
            filled += some;
            at += some;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            archive.write(seal.close(piece, filled, Seal.End.LAST));
            archive.close();
        }
    }
}
