package crossover.site.embed;

import crossover.content.tables.Table;
import crossover.site.html.Html;
import crossover.site.links.PageAddress;
import crossover.site.views.PriceHistory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lines of HTML that bring something into the page of another site.
///
/// @param base where this site is served
/// @param day of which day it is
public record Snippets(String base, String day) {
    /// A fallback shows the beginning; the whole stands behind its link.
    private static final int ROWS = 8;

    /// A table as an element of our own, with a plain one inside.
    public String table(String name, String title, PageAddress page, Table table) {
        var heads =
                table.columns().stream()
                        .map(c -> "<th>" + xml(c.label()) + "</th>")
                        .collect(Collectors.joining());
        var rows =
                table.rows().stream()
                        .limit(ROWS)
                        .map(row -> row(row.cells().stream().map(cell -> cell.plain()).toList()))
                        .collect(Collectors.joining());
        return element(
                "crossover-table",
                name,
                "<table>\n%s\n<tr>%s</tr>\n%s</table>"
                        .formatted(caption(title, page), heads, rows));
    }

    /// A chart as an element of our own, with its newest numbers as a plain table inside.
    public String chart(String name, PageAddress page, PriceHistory history) {
        var rows =
                history.rows().stream()
                        .limit(ROWS)
                        .map(s -> row(List.of(s.offer(), s.figure().line(), s.mark().seen())))
                        .collect(Collectors.joining());
        return element(
                "crossover-chart",
                name,
                "<table>\n%s\n%s</table>".formatted(caption(history.caption(), page), rows));
    }

    /// A calculator as an element of our own, with the way to its page inside.
    public String calculator(String name, String title, PageAddress page) {
        return element("crossover-calculator", name, "<p>" + source(title, page) + "</p>");
    }

    /// The bare page of a thing in a frame that grows with it.
    public String frame(String title, PageAddress page) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"640\" loading=\"lazy\"></iframe>\n%s\n"
                .formatted(address(page), xml(title), script());
    }

    /// A badge that leads to its page.
    public String badge(String title, PageAddress badge, PageAddress page) {
        return "<a href=\"%s\"><img src=\"%s\" alt=\"%s\" height=\"24\" loading=\"lazy\"></a>\n"
                .formatted(address(page), address(badge), xml(title));
    }

    private String element(String tag, String name, String inside) {
        return "%s\n<%s name=\"%s\">\n<template shadowrootmode=\"open\"><slot></slot><p>%s</p></template>\n%s\n</%2$s>\n"
                .formatted(script(), tag, xml(name), licence(), inside);
    }

    private String script() {
        return "<script src=\"%sassets/embed.js\" async></script>".formatted(xml(base));
    }

    private String caption(String title, PageAddress page) {
        return "<caption>" + source(title, page) + "</caption>";
    }

    private String source(String title, PageAddress page) {
        return "<a href=\"%s\">%s</a>, Crossover, as of %s, CC BY 4.0"
                .formatted(address(page), xml(title), day);
    }

    private String licence() {
        return "Crossover, as of %s, <a href=\"https://creativecommons.org/licenses/by/4.0/\">CC BY 4.0</a>"
                .formatted(day);
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> Stream.of("<td>", xml(cell), "</td>"))
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private String address(PageAddress page) {
        return xml(base + page.pretty());
    }

    private static String xml(String text) {
        return Html.escaped(text).markup();
    }
}
