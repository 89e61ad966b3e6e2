package io.qudao.app;

import io.qudao.kernel.Targets;
import io.qudao.kernel.UnknownTargetException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in words, not by a stack trace, why the process does not start. */
final class UnknownTargetAnalyzer extends AbstractFailureAnalyzer<UnknownTargetException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnknownTargetException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend " + Targets.PROPERTY
                        + " (in the environment: QUDAO_TARGETS), or leave it out for one process that plays"
                        + " every role.",
                cause);
    }
}
