package crossover.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives one browser to each test class that needs one, or skips the class.
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
    private static final Namespace HERE = Namespace.create(BrowserExtension.class);
    private static final String ABSENT =
            "no Chromium with chromedriver on this machine: the tests of pages in a browser are"
                    + " skipped";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent() || Chromium.isRequired()) {
            return ConditionEvaluationResult.enabled("there is a browser, or there must be one");
        }
        context.getRoot().getStore(HERE).getOrComputeIfAbsent(ABSENT, BrowserExtension::notice);
        return ConditionEvaluationResult.disabled(ABSENT);
    }

    private static String notice(String text) {
        System.err.println(text);
        return text;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var ofClass = context.getParent().filter(_ -> context.getTestMethod().isPresent());
        return ofClass.orElse(context)
                .getStore(HERE)
                .getOrComputeIfAbsent(Browser.class, _ -> Browser.start(), Browser.class);
    }
}
