// Tables that readers can sort, filter and share as they stand. Without this script they are
// complete, only still. What a reader chose stands in the address after the #.
var crossoverTables = (function () {
  'use strict';

  var MOST_DRAWN = 1000, AROUND = 12, LONGEST_ADDRESS = 4000;

  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      element.setAttribute(key, attributes[key]);
    });
    if (text) element.textContent = text;
    return element;
  }

  // What a cell says: its value without the date, marks and notes around it.
  function said(cell) {
    var copy = cell.cloneNode(true);
    copy.querySelectorAll('.date, sup, .pick, .best').forEach(function (extra) { extra.remove(); });
    var text = copy.textContent.trim();
    return text === '–' ? '' : text;
  }

  // A row that stands in the page.
  function Drawn(tr) {
    this.tr = tr;
    this.texts = [];
    var link = tr.cells[0].querySelector('a[href]');
    var path = link ? link.getAttribute('href').split('/').slice(0, -1) : [];
    this.id = path.length ? (path.length > 1 ? path[path.length - 2] + '/' : '') + path[path.length - 1] : '';
    if (path.length === 1) this.id = location.pathname.split('/').slice(-2)[0] + '/' + this.id;
  }

  Drawn.prototype.text = function (column) {
    if (this.texts[column] === undefined) this.texts[column] = said(this.tr.cells[column]);
    return this.texts[column];
  };

  Drawn.prototype.number = function (column) {
    var sort = this.tr.cells[column].dataset.sort;
    return sort === undefined ? NaN : Number(sort);
  };

  Drawn.prototype.stated = function (column) {
    return this.tr.cells[column].dataset.sort || this.text(column);
  };

  // A row of a script of data, drawn when it is seen.
  function Listed(row, heads, home) {
    this.row = row;
    this.heads = heads;
    this.home = home;
    this.id = row.id;
    this.name = heads.findIndex(function (head) { return head.dataset.field === 'name'; });
  }

  Listed.prototype.text = function (column) {
    if (column === this.name) return this.row.name;
    return this.row.cells[column] ? this.row.cells[column][0] : '';
  };

  Listed.prototype.number = function (column) {
    var text = this.heads[column].classList.contains('number') ? this.text(column) : '';
    return text === '' ? NaN : Number(text.replace(/,/g, ''));
  };

  Listed.prototype.stated = Listed.prototype.text;

  Listed.prototype.draw = function () {
    var row = this, tr = make('tr');
    this.heads.forEach(function (head, column) {
      var cell = row.row.cells[column] || [], off = head.classList.contains('off') ? ' off' : '';
      var place = column === row.name
        ? make('th', {scope: 'row'}) : make('td', {'class': (cell[0] ? head.className : 'absent' + off)});
      var href = column === row.name ? '../' + row.id + '/index.html' : cell[1];
      var text = row.text(column) || '–';
      if (href) {
        var link = make('a', {}, text);
        link.href = new URL(href, row.home);
        place.append(link);
      } else place.append(text);
      if (cell[2]) place.append(' ', make('span', {'class': 'date'}, cell[2]));
      tr.append(place);
    });
    this.tr = tr;
    return tr;
  };

  // The grammar of queries comes with the search, loaded when a reader begins to filter. A copy of
  // the site without a search still filters by words.
  var here = document.currentScript.src;
  function grammar(ready) {
    if (window.crossoverSearch) return ready();
    var script = document.querySelector('script[data-grammar]');
    if (!script) {
      script = make('script', {src: here.replace(/assets\/[^/]*$/, 'search/crossover-search.js'), 'data-grammar': ''});
      document.head.appendChild(script);
    }
    script.addEventListener('load', ready);
  }

  function Live(frame) {
    this.frame = frame;
    this.table = frame.querySelector('table');
    this.body = this.table.tBodies[0];
    this.scroll = frame.querySelector('.scroll');
    this.field = frame.querySelector('.tools > input');
    this.count = frame.querySelector('.tools output');
    this.heads = Array.from(this.table.tHead.rows[0].cells);
    this.rows = this.listed() || Array.from(this.body.rows).map(function (tr) { return new Drawn(tr); });
    this.shown = this.rows;
    this.asked = {};
    this.changed = [];
    this.heads.forEach(this.sortable, this);
    this.listen();
  }

  // All rows of a table that is too long for one page, from the script of its kind.
  Live.prototype.listed = function () {
    var script = document.querySelector('script[src*="compare/data/"]');
    var data = script && Object.values(window.crossoverEntries || {})[0];
    if (!data || data.rows.length <= MOST_DRAWN) return null;
    var heads = this.heads, home = new URL('../', script.src);
    this.long = true;
    this.frame.classList.add('windowed');
    this.table.setAttribute('aria-rowcount', data.rows.length + 1);
    return data.rows.map(function (row) { return new Listed(row, heads, home); });
  };

  Live.prototype.listen = function () {
    var live = this;
    this.field.addEventListener('focus', function () { grammar(function () {}); });
    this.field.addEventListener('input', function () { live.filter(); live.keep(); });
    if (this.long) this.scroll.addEventListener('scroll', function () {
      requestAnimationFrame(function () { live.window(); });
    });
  };

  Live.prototype.sortable = function (head, column) {
    var live = this, button = make('button', {type: 'button'});
    while (head.firstChild) button.appendChild(head.firstChild);
    head.appendChild(button);
    button.addEventListener('click', function () {
      live.sort(column, head.getAttribute('aria-sort') === 'ascending');
      live.keep();
    });
  };

  // Numbers before texts before nothing, whichever way the order runs.
  Live.prototype.sort = function (column, down) {
    var sign = down ? -1 : 1, words = new Intl.Collator('en', {numeric: true});
    this.order = {column: column, down: down};
    this.heads.forEach(function (head) { head.removeAttribute('aria-sort'); });
    this.heads[column].setAttribute('aria-sort', down ? 'descending' : 'ascending');
    var keyed = this.rows.map(function (row, at) {
      var number = row.number(column), text = row.text(column);
      return {row: row, at: at, number: number, text: text, rank: number === number ? 0 : text ? 1 : 2};
    });
    keyed.sort(function (a, b) {
      if (a.rank !== b.rank) return a.rank - b.rank;
      var order = a.rank ? words.compare(a.text, b.text) : a.number - b.number;
      return order ? sign * order : a.at - b.at;
    });
    this.rows = keyed.map(function (key) { return key.row; });
    var shown = new Set(this.shown);
    this.shown = this.rows.filter(function (row) { return shown.has(row); });
    this.draw();
  };

  // The values of a row by the names of its columns, as the grammar of queries asks for them.
  Live.prototype.values = function (row) {
    if (!row.values) {
      row.values = {};
      this.heads.forEach(function (head, column) {
        var value = row.number(column), stated = value === value ? value : row.stated(column);
        if (stated !== '') row.values[head.dataset.field] = stated;
      });
    }
    return row.values;
  };

  Live.prototype.whole = function (row) {
    if (!row.whole) row.whole = this.heads.map(function (_, column) { return row.text(column); }).join(' ');
    return row.whole;
  };

  // What is asked of single columns: conditions, in the grammar of queries, and plain words.
  Live.prototype.parts = function () {
    var live = this, parts = {conditions: [], words: []};
    Object.keys(this.asked).forEach(function (field) {
      var text = live.asked[field].trim(), column = live.column(field);
      var numeric = column >= 0 && live.heads[column].classList.contains('number');
      if (!text || column < 0) return;
      if (/^([<>]=?|=|:)/.test(text)) parts.conditions.push(field + text.replace(/\s+/g, ''));
      else if (numeric) parts.conditions.push(field + ':' + text.replace(/\s+/g, ''));
      else parts.words.push({column: column, text: text.toLowerCase()});
    });
    return parts;
  };

  Live.prototype.column = function (field) {
    return this.heads.findIndex(function (head) { return head.dataset.field === field; });
  };

  // The rows that pass, and what is to be said of the query. Plain words are found as they are
  // typed; conditions are read by the grammar of the whole site.
  Live.prototype.filter = function () {
    var live = this, wanted = this.field.value.trim(), parts = this.parts(), said = '';
    var asks = parts.conditions.length || /[:<>="()]|(^|\s)(-|or\s)/.test(wanted);
    var rows = this.rows;
    if (asks && !window.crossoverSearch) grammar(function () { live.filter(); });
    if (asks && window.crossoverSearch) {
      var query = (wanted && parts.conditions.length ? '(' + wanted + ')' : wanted) + ' ' + parts.conditions.join(' ');
      var found = window.crossoverSearch.filter(query.trim(), rows.map(function (row) {
        return {text: live.whole(row), values: live.values(row)};
      }), this.kinds());
      said = told(found);
      rows = found.rows.map(function (row) { return live.rows[row]; });
    } else if (wanted) {
      var words = wanted.toLowerCase().split(/\s+/);
      rows = rows.filter(function (row) {
        var text = live.whole(row).toLowerCase();
        return words.every(function (word) { return text.includes(word); });
      });
    }
    parts.words.forEach(function (part) {
      rows = rows.filter(function (row) { return row.text(part.column).toLowerCase().includes(part.text); });
    });
    this.shown = rows;
    var all = !wanted && !parts.words.length && !parts.conditions.length;
    this.count.textContent = all ? '' : rows.length + ' of ' + this.rows.length + said;
    this.draw();
  };

  function told(found) {
    var words = found.complaints.map(function (fault) { return fault.message + ': ' + fault.hint; });
    Object.keys(found.unstated).forEach(function (field) {
      words.push(found.unstated[field] + ' without ' + field);
    });
    return words.length ? '; ' + words.join('; ') : '';
  }

  // Which columns hold numbers, so that the grammar knows what can be asked.
  Live.prototype.kinds = function () {
    var kinds = {texts: [], numbers: []};
    this.heads.forEach(function (head) {
      kinds[head.classList.contains('number') ? 'numbers' : 'texts'].push(head.dataset.field);
    });
    return kinds;
  };

  Live.prototype.draw = function () {
    var live = this, shown = new Set(this.shown);
    this.changed.forEach(function (listener) { listener(); });
    if (this.long) {
      this.scroll.scrollTop = 0;
      return this.window(true);
    }
    this.rows.forEach(function (row) {
      row.tr.hidden = !shown.has(row);
      live.body.appendChild(row.tr);
    });
  };

  // Only the rows in sight, and a few around them; empty ones as high as the rest keep the place.
  Live.prototype.window = function (always) {
    var live = this, height = this.height || 48, all = this.shown.length;
    var from = Math.max(0, Math.floor(this.scroll.scrollTop / height) - AROUND);
    var to = Math.min(all, from + Math.ceil(this.scroll.clientHeight / height) + 2 * AROUND);
    if (!always && from === this.from) return;
    this.from = from;
    var drawn = this.shown.slice(from, to).map(function (row, at) {
      var tr = row.draw();
      tr.setAttribute('aria-rowindex', from + at + 2);
      live.dress(row);
      return tr;
    });
    this.body.replaceChildren.apply(this.body, [this.space(from * height)].concat(drawn, this.space((all - to) * height)));
    if (!this.height && drawn.length) this.height = drawn[0].getBoundingClientRect().height;
  };

  Live.prototype.space = function (height) {
    var row = make('tr', {'aria-hidden': 'true'}), cell = make('td', {colspan: this.heads.length, 'class': 'space'});
    cell.style.height = height + 'px';
    row.append(cell);
    return row;
  };

  // What the tools add to a row; see there.
  Live.prototype.dress = function () {};

  // What a reader chose, as a fragment that leads back to it.
  Live.prototype.state = function () {
    var state = new URLSearchParams();
    if (this.field.value.trim()) state.set('q', this.field.value.trim());
    var order = this.order;
    if (order) state.set('sort', (order.down ? '-' : '') + this.heads[order.column].dataset.field);
    Object.keys(this.asked).forEach(function (field) {
      if (this.asked[field].trim()) state.set('by.' + field, this.asked[field].trim());
    }, this);
    return state;
  };

  Live.prototype.keep = function () {
    if (!this.alone) return;
    var text = this.state().toString(), address = location.href.replace(/#.*$/, '');
    try {
      history.replaceState(null, '', text ? address + '#' + text : address);
    } catch (refused) {
      // pages opened as files may not change their address
    }
  };

  Live.prototype.read = function () {
    var fragment = location.hash.slice(1), live = this;
    if (!this.alone || !fragment.includes('=') || fragment.length > LONGEST_ADDRESS) return;
    var state = new URLSearchParams(fragment);
    this.field.value = state.get('q') || '';
    state.forEach(function (value, name) {
      if (name.startsWith('by.') && live.column(name.slice(3)) >= 0) live.asked[name.slice(3)] = value;
    });
    this.restore(state);
    var sort = state.get('sort') || '', column = this.column(sort.replace(/^-/, ''));
    if (column >= 0) this.sort(column, sort.startsWith('-'));
    this.filter();
  };

  Live.prototype.restore = function () {};

  function start() {
    var frames = document.querySelectorAll('.table[data-live]');
    return Array.from(frames).map(function (frame) {
      var live = new Live(frame);
      live.alone = frames.length === 1;
      live.equip();
      if (live.long) live.window(true);
      live.read();
      return live;
    });
  }

  return {Live: Live, make: make, start: start};
})();
