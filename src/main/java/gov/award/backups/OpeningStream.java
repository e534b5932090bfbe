package gov.award.backups;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Opens what was sealed; gives nothing out that was altered, and ends only where the archive was ended. */
final class OpeningStream extends InputStream {

    private final PushbackInputStream archive;
    private final Seal seal;
    private byte[] piece = new byte[0];
    private int at;
    private boolean ended;

    OpeningStream(InputStream archive, String passphrase) throws IOException {
        this.archive = new PushbackInputStream(archive);
        this.seal = Seal.of(passphrase, archive);
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (at == piece.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        var some = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, some);
        at += some;
        return some;
    }

    private void next() throws IOException {
        var sealed = archive.readNBytes(Seal.PIECE + Seal.TAG);
        var following = archive.read();
        if (following >= 0) {
            archive.unread(following);
        }
        ended = following < 0;
        piece = seal.open(sealed, sealed.length, ended ? Seal.End.LAST : Seal.End.MORE);
        at = 0;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
