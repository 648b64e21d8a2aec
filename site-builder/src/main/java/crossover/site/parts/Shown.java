package crossover.site.parts;

import crossover.calculators.Calculators;
import crossover.content.prose.Embed;
import crossover.content.tables.Tables;
import crossover.site.calculators.CalculatorView;
import crossover.site.html.Html;
import crossover.site.html.Templates;
import crossover.site.links.PageAddress;
import crossover.site.prose.Embeds;
import crossover.site.views.FactRow;
import crossover.site.views.Facts;
import crossover.site.views.PriceHistory;
import crossover.site.views.Ways;

import java.util.List;
import java.util.Map;

/// Shows in place what texts embed. What cannot be found is left out: `check` has told of it.
final class Shown implements Embeds {
    private final Ways ways;
    private final Templates templates;
    private int tables;
    private int calculators;

    Shown(Ways ways, Templates templates) {
        this.ways = ways;
        this.templates = templates;
    }

    @Override
    public Html show(Embed embed) {
        return switch (embed) {
            case Embed.Table table -> table(table);
            case Embed.OneFact fact -> fact(fact);
            case Embed.Chart chart -> chart(chart);
            case Embed.Calculator calculator -> calculator(calculator);
        };
    }

    private Html table(Embed.Table embed) {
        tables++;
        return ways.edition()
                .library()
                .find(embed.comparison())
                .flatMap(entry -> new Tables(ways.edition().library(), ways.day()).of(entry))
                .map(table -> TablePart.of("table-" + tables, table, ways, List.of()))
                .map(part -> new Table(part, ways.to(embed.comparison())))
                .map(shown -> render("table", shown))
                .orElse(Html.NONE);
    }

    record Table(TablePart part, Ways.Way way) {}

    private Html fact(Embed.OneFact embed) {
        var entry = ways.edition().library().find(embed.address().entry());
        return entry.flatMap(e -> Facts.of(e, embed.address().path(), ways))
                .map(
                        row ->
                                new OneFact(
                                        row,
                                        ways.to(embed.address().entry()),
                                        PageAddress.of(embed.address(), ways.page())))
                .map(shown -> render("fact", shown))
                .orElse(Html.NONE);
    }

    record OneFact(FactRow row, Ways.Way way, String href) {}

    private Html chart(Embed.Chart embed) {
        var entry = ways.edition().library().find(embed.entry());
        return entry.flatMap(found -> PriceHistory.of(found, ways))
                .map(history -> new Chart(history, ways.to(embed.entry())))
                .map(shown -> render("chart", shown))
                .orElse(Html.NONE);
    }

    record Chart(PriceHistory history, Ways.Way way) {}

    private Html calculator(Embed.Calculator embed) {
        calculators++;
        return Calculators.find(embed.id())
                .map(found -> CalculatorView.of(found, "c" + calculators, embed.presets(), ways))
                .map(shown -> render("calculator", shown))
                .orElse(Html.NONE);
    }

    private Html render(String template, Object shown) {
        return templates.render("embeds/" + template, ways.page().path(), Map.of("shown", shown));
    }
}
