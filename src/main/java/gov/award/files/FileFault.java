package gov.award.files;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;

/** Why a file is not taken. */
enum FileFault {
    EMPTY,
    TOO_LARGE,
    NAME,
    TYPE,
    DISGUISED,
    DAMAGED,
    ENCRYPTED,
    MACROS,
    BOMB,
    CHANGED,
    INFECTED,
    UNSCANNED,
    BUSY;

    Refusal under(Provision basis, Object... arguments) {
        return Refusal.of(basis, "FILE_" + name(), arguments);
    }
}
