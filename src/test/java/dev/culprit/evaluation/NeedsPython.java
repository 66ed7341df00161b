package dev.culprit.evaluation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Skips tests where no {@code python3} is on the path; on continuous integration ({@code CI=true}) its absence is a
 * failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsPython.Installed.class)
@interface NeedsPython {

    /** Looks for it. */
    class Installed implements ExecutionCondition {

        private static final String MISSING = "Tests of scripts need python3 on the PATH: apt-get install python3";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Programs.isThere("python3")) {
                return ConditionEvaluationResult.enabled("python3 is installed");
            }
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(MISSING);
            }
            System.err.println("SKIPPED " + context.getDisplayName() + ": " + MISSING);
            return ConditionEvaluationResult.disabled(MISSING);
        }

        /** The interpreter that the tests run scripts by. */
        static Interpreter python3() {
            return new Interpreters(JsonMapper.builder().build())
                    .describe(Path.of("python3"))
                    .orElseThrow();
        }
    }
}
