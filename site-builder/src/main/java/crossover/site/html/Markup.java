package crossover.site.html;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// The filter `markup`, which lets [Html] through unescaped and nothing else. It stands where other
/// sites write `raw`, which lets anything through.
final class Markup extends AbstractExtension {
    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("markup", new OnlyHtml());
    }

    private static final class OnlyHtml implements Filter {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            if (input instanceof Html html) {
                return new SafeString(html.markup());
            }
            throw new PebbleException(
                    null, "the filter `markup` takes rendered HTML only", line, self.getName());
        }
    }
}
