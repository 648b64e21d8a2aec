/// The site for programs: the API, Markdown twins of pages, feeds, sitemap, redirects.
@NullMarked
package crossover.site.data;

import org.jspecify.annotations.NullMarked;
