/**
 * The journal of acts and confidential reads. An entry is written in the transaction of its act; one sealer links the
 * entries into a chain of digests afterwards, signs its head with a key kept outside the database and anchors it daily,
 * so that a changed, removed, inserted or cut-off entry and a recomputed chain are all found (Articles 3, 30, 33).
 */
@ApplicationModule(allowedDependencies = {"measures", "workdays", "database", "acting"})
@NullMarked
package gov.award.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
