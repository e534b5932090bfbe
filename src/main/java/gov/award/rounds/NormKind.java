package gov.award.rounds;

import gov.award.measures.Provision;

/** The working norms (工作规范) the committee adopts before a round is announced. */
public enum NormKind {
    /** 评定标准 */
    CRITERIA(Provision.ADOPT_NORMS),
    /** 实施指南 */
    GUIDE(Provision.ADOPT_NORMS),
    /** 实施指南（个人解释表）: how GB/T 19580 is read for a person. */
    INDIVIDUAL_GUIDE(Provision.ITEM_SCORING),
    /** 评审员资质标准及管理制度 */
    ASSESSOR_STANDARD(Provision.ASSESSOR_POOL),
    /** 工作程序 */
    PROCEDURE(Provision.PROCEDURE),
    /** 管理制度 */
    MANAGEMENT(Provision.DRAFT_NORMS);

    private final Provision basis;

    NormKind(Provision basis) {
        this.basis = basis;
    }

    /** The provision that asks for it, besides {@link Provision#ADOPT_NORMS}. */
    public Provision basis() {
        return basis;
    }
}
