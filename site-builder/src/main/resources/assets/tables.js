// Tables that readers can sort, filter and take along as they stand. Without this script they are
// complete, only still.
(function () {
  'use strict';

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
    copy.querySelectorAll('.date, sup').forEach(function (extra) { extra.remove(); });
    var text = copy.textContent.trim();
    return text === '–' ? '' : text;
  }

  function number(cell) {
    return cell.hasAttribute('data-sort') ? Number(cell.getAttribute('data-sort')) : NaN;
  }

  // Numbers before texts before nothing, whichever way the order runs.
  function compare(left, right, down) {
    var a = number(left), b = number(right);
    var rank = function (value, text) { return value === value ? 0 : text ? 1 : 2; };
    var first = said(left), second = said(right);
    var order = rank(a, first) - rank(b, second);
    if (order) return order;
    order = a === a ? a - b : first.localeCompare(second, 'en', {numeric: true});
    return down ? -order : order;
  }

  // The grammar of queries comes with the search, loaded when a reader begins to filter. A copy of
  // the site without a search still filters by words.
  var here = document.currentScript.src;
  function grammar(ready) {
    if (window.crossoverSearch || document.querySelector('script[data-grammar]')) return;
    var script = make('script', {src: here.replace(/assets\/[^/]*$/, 'search/crossover-search.js'), 'data-grammar': ''});
    script.addEventListener('load', ready);
    document.head.appendChild(script);
  }

  function Live(frame) {
    this.frame = frame;
    this.table = frame.querySelector('table');
    this.heads = Array.from(this.table.tHead.rows[0].cells);
    this.rows = Array.from(this.table.tBodies[0].rows);
    this.heads.forEach(this.sortable, this);
    if (this.rows.length > 1) this.tools();
    frame.querySelectorAll('.take a').forEach(this.takeable, this);
  }

  Live.prototype.sortable = function (head, column) {
    var live = this;
    var button = make('button', {type: 'button'});
    while (head.firstChild) button.appendChild(head.firstChild);
    head.appendChild(button);
    button.addEventListener('click', function () {
      var down = head.getAttribute('aria-sort') === 'ascending';
      live.sort(column, down);
    });
  };

  Live.prototype.sort = function (column, down) {
    var body = this.table.tBodies[0];
    this.heads.forEach(function (head) { head.removeAttribute('aria-sort'); });
    this.heads[column].setAttribute('aria-sort', down ? 'descending' : 'ascending');
    this.rows
      .slice()
      .sort(function (a, b) { return compare(a.cells[column], b.cells[column], down); })
      .forEach(function (row) { body.appendChild(row); });
  };

  Live.prototype.tools = function () {
    var live = this;
    var id = this.frame.id + '-filter';
    var tools = make('div', {'class': 'tools'});
    tools.appendChild(make('label', {'for': id}, 'Filter'));
    this.field = make('input', {id: id, type: 'search', autocomplete: 'off', spellcheck: 'false'});
    this.count = make('output', {'for': id, role: 'status'});
    this.copy = make('button', {type: 'button'}, 'Copy as Markdown');
    tools.append(this.field, this.count, this.copy);
    this.frame.insertBefore(tools, this.frame.firstChild);
    this.field.addEventListener('focus', function () { grammar(function () { live.filter(); }); });
    this.field.addEventListener('input', function () { live.filter(); });
    this.copy.addEventListener('click', function () { live.copied(); });
  };

  // The values of a row by the names of its columns, as the grammar of queries asks for them.
  Live.prototype.values = function (row) {
    var values = {};
    this.heads.forEach(function (head, column) {
      var cell = row.cells[column], value = number(cell);
      var stated = value === value ? value : cell.dataset.sort || said(cell);
      if (stated !== '') values[head.dataset.field] = stated;
    });
    return values;
  };

  // The rows that pass, and what is to be said of the query. Plain words are found as they are
  // typed; conditions are read by the grammar of the whole site.
  Live.prototype.passing = function (wanted) {
    var live = this, asks = /[:<>="()]|(^|\s)(-|or\s)/.test(wanted);
    if (asks && window.crossoverSearch) {
      var rows = this.rows.map(function (row) {
        return {text: row.textContent, values: live.values(row)};
      });
      var found = window.crossoverSearch.filter(wanted, rows, this.kinds());
      return {rows: found.rows.map(function (row) { return live.rows[row]; }), words: told(found)};
    }
    var words = wanted.toLowerCase().split(/\s+/);
    return {words: '', rows: this.rows.filter(function (row) {
      var text = row.textContent.toLowerCase();
      return words.every(function (word) { return text.includes(word); });
    })};
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

  Live.prototype.filter = function () {
    var wanted = this.field.value.trim();
    var passing = wanted ? this.passing(wanted) : {rows: this.rows, words: ''};
    this.rows.forEach(function (row) { row.hidden = passing.rows.indexOf(row) < 0; });
    this.count.textContent = wanted ? passing.rows.length + ' of ' + this.rows.length + passing.words : '';
  };

  // What is shown, in its order: the heads, then a list of cells for each row.
  Live.prototype.shown = function () {
    var rows = Array.from(this.table.tBodies[0].rows).filter(function (row) { return !row.hidden; });
    return rows.map(function (row) {
      return Array.from(row.cells).map(function (cell) {
        var value = number(cell);
        return value === value ? value : said(cell);
      });
    });
  };

  Live.prototype.fields = function () {
    return this.heads.map(function (head) { return head.dataset.field; });
  };

  function csvCell(value) {
    var text = String(value);
    // A spreadsheet runs what begins like a formula.
    if (typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(text)) text = "'" + text;
    return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  Live.prototype.csv = function () {
    return [this.fields()].concat(this.shown()).map(function (row) {
      return row.map(csvCell).join(',') + '\r\n';
    }).join('');
  };

  Live.prototype.json = function () {
    var fields = this.fields();
    var rows = this.shown().map(function (cells) {
      var row = {};
      cells.forEach(function (value, column) { if (value !== '') row[fields[column]] = value; });
      return row;
    });
    return JSON.stringify({title: this.table.caption.textContent, licence: 'CC-BY-4.0', total: rows.length, rows: rows}, null, 2) + '\n';
  };

  Live.prototype.markdown = function () {
    var line = function (cells) {
      return '| ' + cells.map(function (cell) {
        return String(cell).replace(/\\/g, '\\\\').replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();
      }).join(' | ') + ' |\n';
    };
    var heads = this.heads.map(function (head) { return head.textContent; });
    var rule = this.heads.map(function (head) { return head.classList.contains('number') ? '---:' : '---'; });
    return line(heads) + line(rule) + this.shown().map(line).join('');
  };

  Live.prototype.copied = function () {
    var copy = this.copy, name = copy.textContent;
    var done = function (words) {
      copy.textContent = words;
      setTimeout(function () { copy.textContent = name; }, 2000);
    };
    if (!navigator.clipboard) return done('Not in this browser');
    navigator.clipboard.writeText(this.markdown()).then(
      function () { done('Copied'); },
      function () { done('Not allowed'); });
  };

  // The links lead to files of the whole table; a click gives what is shown instead.
  Live.prototype.takeable = function (link) {
    var live = this;
    var form = {CSV: 'csv', JSON: 'json', Markdown: 'markdown'}[link.textContent];
    if (!form) return;
    link.addEventListener('click', function () {
      var whole = link.getAttribute('href');
      var shown = URL.createObjectURL(new Blob([live[form]()], {type: 'text/plain'}));
      link.href = shown;
      link.download = whole.split('/').pop();
      setTimeout(function () { link.setAttribute('href', whole); URL.revokeObjectURL(shown); }, 1000);
    });
  };

  document.querySelectorAll('.table[data-live]').forEach(function (frame) { new Live(frame); });
})();
