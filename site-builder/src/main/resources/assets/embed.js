// Tables, charts and calculators of this site in the pages of others:
//
//   <script src="https://…/assets/embed.js" async></script>
//   <crossover-table name="comparisons/rented-and-owned">a plain table for readers without scripts</crossover-table>
//
// What stands inside is seen until the data is there, and stays if it never comes. Data comes as
// classic scripts, so no host has to allow anything but this origin's scripts. Nothing that the host
// styles reaches in; custom properties such as --crossover-accent and the attribute `theme` do.
(function () {
  'use strict';

  var site = new URL('../', document.currentScript.src), home = new URL('embed/', site);
  var HIGHEST = 20000, MOST_RESULTS = 6, loading = {};

  var LOOK = ':host{display:block!important;visibility:visible!important;opacity:1!important}'
    + '.box{all:initial;display:block;direction:ltr;text-align:left;color-scheme:light dark;'
    + 'font:400 15px/1.5 var(--crossover-font,system-ui,sans-serif);'
    + '--i:var(--crossover-ink,light-dark(#1b1d22,#e8e6e1));--s:var(--crossover-soft,light-dark(#555a64,#a9acb4));'
    + '--l:var(--crossover-line,light-dark(#e2dfd6,#34373f));--p:var(--crossover-paper,light-dark(#fff,#1d1f24));'
    + '--a:var(--crossover-accent,light-dark(#6a2c70,#d9a9e1));'
    + '--r:light-dark(#1d5f9e,#7ab8ee);--o:light-dark(#a3500c,#f0a35e);'
    + 'color:var(--i);background:var(--p);border:1px solid var(--l);border-radius:var(--crossover-radius,6px);overflow:hidden}'
    + ':host([theme=light]) .box{color-scheme:light}:host([theme=dark]) .box{color-scheme:dark}'
    + '.scroll{overflow:auto;max-height:var(--crossover-height,32rem)}:focus-visible{outline:3px solid var(--a);outline-offset:-3px}'
    + 'table{border-collapse:separate;border-spacing:0;width:100%;font-size:14px;font-variant-numeric:tabular-nums}'
    + 'caption{text-align:left;font-weight:600;padding:.6em .75em}th,td{text-align:left;vertical-align:top;padding:.45em .75em;border-bottom:1px solid var(--l)}'
    + 'thead th{position:sticky;top:0;background:var(--p);z-index:1;font-size:13px;vertical-align:bottom}tbody th:first-child{position:sticky;left:0;background:var(--p)}'
    + '.number{text-align:right}a{color:inherit;text-decoration-color:var(--s)}th a,.credit a{color:var(--a)}.date{display:block;font-size:12px;color:var(--s);white-space:nowrap}'
    + 'th button{all:unset;cursor:pointer}th button:focus-visible{outline:3px solid var(--a)}th[aria-sort=ascending] button::after{content:" ▴"}th[aria-sort=descending] button::after{content:" ▾"}'
    + '.credit{margin:0;padding:.5em .75em;font-size:12px;color:var(--s);border-top:1px solid var(--l)}.inside{padding:.6em .75em}'
    + 'h2{font-size:17px;margin:0 0 .4em}form{display:grid;align-items:end;gap:.6em;grid-template-columns:repeat(auto-fill,minmax(min(13rem,100%),1fr))}'
    + 'label{display:block;font-size:13px}input,select{font:inherit;color:inherit;background:var(--p);border:1px solid var(--s);border-radius:4px;padding:.3em .5em;width:100%;box-sizing:border-box;min-height:32px}'
    + '.headline{font-weight:600;font-size:17px;min-height:3em;margin:.8em 0 .4em}dl{display:grid;gap:.4em;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));margin:0 0 .8em}dt{font-size:12px;color:var(--s)}dd{margin:0;font-weight:600}'
    + 'svg{max-width:100%;height:auto;display:block}.chart-curve.chart-1{stroke:var(--o)}.chart-label.chart-1{fill:var(--o)}.chart-curve.chart-2{stroke:var(--r)}.chart-label.chart-2{fill:var(--r)}'
    + 'summary{cursor:pointer;font-size:13px;color:var(--s);padding:.3em 0}';

  function make(name, attributes) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    element.append.apply(element, Array.prototype.slice.call(arguments, 2));
    return element;
  }

  // A classic script of this site; what it brings is looked up when it has run.
  function load(path) {
    return loading[path] || (loading[path] = new Promise(function (done, fail) {
      var script = make('script', {src: new URL(path, site).href});
      script.onload = done;
      script.onerror = fail;
      document.head.append(script);
    }));
  }

  function data(name) {
    return load('embed/data/' + name + '.js').then(function () { return window.crossoverEmbeds[name]; });
  }

  function link(text, href) {
    return make('a', {href: new URL(href, home).href, target: '_blank', rel: 'noopener'}, text);
  }

  // Where it comes from, of which day, and under which licence: on everything that is embedded.
  function credit(shown) {
    return make('p', {'class': 'credit'}, 'Source: ', link('Crossover, ' + shown.title, shown.page), ', as of '
      + shown.day + '. Every value leads to its own source and date. ',
      make('a', {href: 'https://creativecommons.org/licenses/by/4.0/', target: '_blank', rel: 'noopener license'}, 'CC BY 4.0'), '.');
  }

  function picture(svg) {
    return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
  }

  // --- a table

  function cellOf(row, column, index) {
    var name = column[0] === 'name' && row.id, cell = row.cells[index] || [name ? row.name : '–'];
    var first = index === 0, place = make(first ? 'th' : 'td', first ? {scope: 'row'} : {'class': column[3] ? 'number' : ''});
    var href = name ? '../' + row.id + '/index.html' : cell[1];
    place.append(href ? link(cell[0], href) : cell[0]);
    if (cell[2]) place.append(make('span', {'class': 'date'}, cell[2]));
    if (cell[3]) place.append(make('span', {title: 'Sources disagree'}, ' ≠'));
    place.dataset.value = cell[0];
    return place;
  }

  function number(text) { return /^-?[\d,]+(\.\d+)?$/.test(text) ? Number(text.replace(/,/g, '')) : NaN; }

  function sorted(table, at, head) {
    var down = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1, body = table.tBodies[0];
    Array.from(table.tHead.rows[0].cells).forEach(function (other) { other.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', down < 0 ? 'descending' : 'ascending');
    Array.from(body.rows).sort(function (a, b) {
      var x = a.cells[at].dataset.value, y = b.cells[at].dataset.value, m = number(x), n = number(y);
      if ((x === '–') !== (y === '–')) return x === '–' ? 1 : -1;
      return down * (m === m && n === n ? m - n : x.localeCompare(y, 'en', {numeric: true}));
    }).forEach(function (row) { body.append(row); });
  }

  function table(element, shown) {
    var wanted = (element.getAttribute('columns') || '').split(',').filter(Boolean);
    var columns = shown.columns.map(function (column, index) { return {column: column, index: index}; })
      .filter(function (one) { return !wanted.length || one.index === 0 || wanted.includes(one.column[0]); });
    var made = make('table', {}, make('caption', {}, shown.title)), heads = make('tr');
    columns.forEach(function (one, at) {
      var button = make('button', {type: 'button'}, one.column[1] + (one.column[2] ? ', ' + one.column[2] : ''));
      var head = make('th', {scope: 'col', 'class': one.column[3] ? 'number' : ''}, button);
      button.addEventListener('click', function () { sorted(made, at, head); });
      heads.append(head);
    });
    var limit = Number(element.getAttribute('limit')) || shown.rows.length;
    made.append(make('thead', {}, heads), make.apply(null, ['tbody', {}].concat(shown.rows.slice(0, limit).map(function (row) {
      return make.apply(null, ['tr', {}].concat(columns.map(function (one) { return cellOf(row, one.column, one.index); })));
    }))));
    return [make('div', {'class': 'scroll', role: 'region', tabindex: '0', 'aria-label': shown.title}, made)];
  }

  // --- a chart, with the numbers it is drawn from

  function chart(element, shown) {
    var rows = shown.rows.map(function (row) {
      return make('tr', {}, make('th', {scope: 'row'}, row[0]), make('td', {'class': 'number'}, row[1]), make('td', {}, row[2]));
    });
    var numbers = make('table', {}, make('caption', {}, shown.title), make.apply(null, ['tbody', {}].concat(rows)));
    return [make('div', {'class': 'inside'}, picture(shown.svg),
      make('details', {}, make('summary', {}, 'The chart as a table'), make('div', {'class': 'scroll', role: 'region', tabindex: '0', 'aria-label': shown.title}, numbers)))];
  }

  // --- a calculator: the inputs of its first group, the answer, one chart

  function calculator(element, shown) {
    var engine = window['crossover' + shown.script[0].toUpperCase() + shown.script.slice(1)], known = engine.describe(shown.id), form = make('form'), given = {};
    new URLSearchParams(element.getAttribute('inputs') || '').forEach(function (value, name) { given[name] = value; });
    var headline = make('p', {'class': 'headline', role: 'status'}), results = make('dl'), drawn = make('div');
    function answer() {
      var said = engine.calculate(shown.id, given, {defaults: shown.defaults, width: Math.max(280, Math.min(720, element.clientWidth - 30))});
      if (said.problems.length) {
        headline.textContent = said.problems[0].message + ': ' + said.problems[0].hint;
        return;
      }
      headline.textContent = said.headline;
      results.replaceChildren.apply(results, said.results.slice(0, MOST_RESULTS).map(function (one) { return make('div', {}, make('dt', {}, one.label), make('dd', {}, one.text)); }));
      drawn.replaceChildren.apply(drawn, said.charts.slice(0, 1).map(function (one) { return picture(one.svg); }));
    }
    known.inputs.filter(function (input) { return input.group === known.groups[0].id && !input.advanced; }).forEach(function (input, at) {
      var preset = shown.defaults.find(function (one) { return one.input === input.id && !one.when; }), id = 'i' + at;
      var value = given[input.id] || (preset ? preset.text || String(preset.value) : '');
      var field = input.options.length ? make('select', {id: id}) : make('input', {id: id, inputmode: 'decimal', autocomplete: 'off'});
      input.options.forEach(function (option) { field.append(make('option', {value: option.word}, option.label)); });
      field.value = value || field.value;
      field.addEventListener('input', function () { given[input.id] = field.value; answer(); });
      form.append(make('div', {}, make('label', {'for': id}, input.label + (input.unit ? ', ' + input.unit : '')), field));
    });
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    setTimeout(answer);
    return [make('div', {'class': 'inside'}, make('h2', {}, shown.title), form, headline, results, drawn)];
  }

  function element(tag, first, draw) {
    if (customElements.get(tag)) return;
    customElements.define(tag, class extends HTMLElement {
      connectedCallback() {
        var host = this, root = this.shadowRoot || this.attachShadow({mode: 'open'}), name = this.getAttribute('name') || '';
        if (!root.childNodes.length) root.append(make('slot'));
        if (!/^[a-z-]+\/[a-z0-9.-]+$/.test(name)) return;
        data(name).then(function (shown) {
          return first ? load(first(shown)).then(function () { return shown; }) : shown;
        }).then(function (shown) {
          var sheet = new CSSStyleSheet();
          sheet.replaceSync(LOOK);
          root.adoptedStyleSheets = [sheet];
          root.replaceChildren(make.apply(null, ['div', {'class': 'box', lang: 'en'}].concat(draw(host, shown), credit(shown))));
        }).catch(function () { /* what stands inside stays */ });
      }
    });
  }

  element('crossover-table', null, table);
  element('crossover-chart', null, chart);
  element('crossover-calculator', function (shown) { return 'scripts/crossover-' + shown.script + '.js'; }, calculator);

  // Frames of this site say how high they are: a number, and nothing else is listened to.
  addEventListener('message', function (event) {
    if (event.origin !== site.origin || typeof event.data !== 'number' || !(event.data > 0)) return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.height = String(Math.min(HIGHEST, Math.ceil(event.data)));
    });
  });
})();
