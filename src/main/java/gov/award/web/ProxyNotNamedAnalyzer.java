package gov.award.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start which proxy setting is missing instead of a stack trace. */
class ProxyNotNamedAnalyzer extends AbstractFailureAnalyzer<ProxyNotNamed> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ProxyNotNamed cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
