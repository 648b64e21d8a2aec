/// Entries and tables as JSON, CSV and Markdown: the same shapes for commands, site and API.
@NullMarked
package crossover.content.formats;

import org.jspecify.annotations.NullMarked;
