// Lays chosen entries side by side. What is chosen stands in the fragment: #ids=kind/a,kind/b.
(function () {
  'use strict';

  var MOST = 8;
  var home = document.currentScript.src.replace(/[^/]*$/, '') + '../compare/data/';
  var kind = document.getElementById('kind');
  var entry = document.getElementById('entry');
  var only = document.getElementById('only');
  var chosen = document.getElementById('chosen');
  var told = document.getElementById('told');
  var beside = document.getElementById('beside');
  var kinds = Array.from(kind.options).map(function (option) { return option.value; });
  var loading = new Map();
  var ids = [];

  function make(name, look, text) {
    var element = document.createElement(name);
    if (look) element.className = look;
    if (text) element.textContent = text;
    return element;
  }

  // The entries of one of our kinds; only these names ever become part of an address.
  function load(folder) {
    if (!loading.has(folder)) {
      loading.set(folder, new Promise(function (done, fail) {
        var script = document.createElement('script');
        script.src = home + folder + '.js';
        script.onload = function () { done(window.crossoverEntries[folder]); };
        script.onerror = function () {
          loading.delete(folder);
          fail(new Error('the values could not be loaded; reload the page'));
        };
        document.head.appendChild(script);
      }));
    }
    return loading.get(folder);
  }

  function offer() {
    return load(kind.value).then(function (data) {
      entry.replaceChildren.apply(entry, data.rows.map(function (row) {
        var option = make('option', '', row.name);
        option.value = row.id;
        return option;
      }));
    }).catch(tell);
  }

  function tell(error) { told.textContent = error.message; }

  function folderOf(id) { return id.slice(0, id.indexOf('/')); }

  function keep() {
    var address = location.pathname + location.search + (ids.length ? '#ids=' + ids.join(',') : '');
    try {
      history.replaceState(null, '', address);
    } catch (refused) {
      // pages opened as files may not change their address
    }
  }

  function read() {
    var found = /^#ids=(.*)$/.exec(location.hash.slice(0, 2000));
    if (!found) return;
    ids = found[1].split(',').map(function (id) {
      try { return decodeURIComponent(id); } catch (e) { return ''; }
    }).filter(function (id, at, all) {
      return /^[a-z]+\/[a-z0-9.-]+$/.test(id) && kinds.includes(folderOf(id)) && all.indexOf(id) === at;
    }).slice(0, MOST);
  }

  function remove(id) {
    ids = ids.filter(function (other) { return other !== id; });
    show();
    (chosen.querySelector('button') || entry).focus();
  }

  function chips(rows) {
    chosen.replaceChildren.apply(chosen, rows.map(function (row) {
      var item = make('li'), button = make('button', 'plain', '×');
      button.type = 'button';
      button.setAttribute('aria-label', 'Remove ' + row.name);
      button.addEventListener('click', function () { remove(row.id); });
      item.append(row.name, ' ', button);
      return item;
    }));
  }

  // A line for each property that one of the rows states, in the order of the kinds' columns.
  function linesOf(rows) {
    var lines = new Map();
    rows.forEach(function (row, at) {
      row.columns.forEach(function (column, index) {
        if (!lines.has(column[0])) {
          lines.set(column[0], {label: column[1], unit: column[2], numeric: column[3], cells: rows.map(function () { return null; })});
        }
        lines.get(column[0]).cells[at] = row.cells[index] || null;
      });
    });
    return Array.from(lines.values()).filter(function (line) { return line.cells.some(Boolean); });
  }

  function differs(line) {
    var texts = line.cells.filter(Boolean).map(function (cell) { return cell[0]; });
    return new Set(texts).size > 1;
  }

  function mark() {
    var sign = make('span', 'differs-mark', '≠');
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', 'differs');
    return sign;
  }

  function cellOf(cell, numeric) {
    var place = make('td', cell ? (numeric ? 'number' : 'text') : 'absent');
    if (!cell) {
      place.textContent = '–';
      return place;
    }
    if (cell[1]) {
      var link = make('a', '', cell[0]);
      link.href = cell[1];
      place.appendChild(link);
    } else {
      place.textContent = cell[0];
    }
    if (cell[3]) {
      var disputed = make('sup', 'disputed', '≠');
      disputed.title = 'Sources disagree';
      place.appendChild(disputed);
    }
    if (cell[2]) place.append(' ', make('span', 'date', cell[2]));
    return place;
  }

  function headOf(text, scope) {
    var head = make('th', '', text);
    head.scope = scope;
    return head;
  }

  function tableOf(rows, lines) {
    var table = make('table', 'side'), top = table.createTHead().insertRow();
    table.createCaption().textContent = 'Side by side; what differs is marked with ≠';
    top.appendChild(headOf('Property', 'col'));
    rows.forEach(function (row) {
      var head = headOf('', 'col'), link = make('a', '', row.name);
      link.href = '../' + row.id + '/index.html';
      head.appendChild(link);
      top.appendChild(head);
    });
    var body = table.createTBody();
    lines.forEach(function (line) {
      var place = body.insertRow(), head = headOf(line.label, 'row');
      if (line.unit) head.append(' ', make('span', 'unit', line.unit));
      if (differs(line)) {
        place.className = 'differs';
        head.append(' ', mark());
      }
      place.appendChild(head);
      line.cells.forEach(function (cell) { place.appendChild(cellOf(cell, line.numeric)); });
    });
    return table;
  }

  function lay(rows) {
    var all = linesOf(rows), differing = all.filter(differs);
    var lines = only.checked && rows.length > 1 ? differing : all;
    var scroll = make('div', 'scroll');
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', 'Side by side');
    scroll.appendChild(tableOf(rows, lines));
    beside.replaceChildren(scroll);
    told.textContent = rows.length < 2
      ? 'Add another one to see where they differ.'
      : differing.length + ' of ' + all.length + ' properties differ.';
  }

  function show() {
    keep();
    var wanted = ids;
    var folders = Array.from(new Set(wanted.map(folderOf)));
    return Promise.all(folders.map(load)).then(function (loaded) {
      if (wanted !== ids) return;
      var rows = [];
      wanted.forEach(function (id) {
        var data = loaded[folders.indexOf(folderOf(id))];
        var row = data.rows.find(function (one) { return one.id === id; });
        if (row) rows.push({id: row.id, name: row.name, cells: row.cells, columns: data.columns});
      });
      chips(rows);
      beside.replaceChildren();
      told.textContent = '';
      if (rows.length) lay(rows);
    }).catch(tell);
  }

  document.getElementById('add').addEventListener('submit', function (event) {
    event.preventDefault();
    if (!entry.value || ids.includes(entry.value)) return;
    if (ids.length >= MOST) {
      told.textContent = 'At most ' + MOST + ' can stand side by side; remove one first.';
      return;
    }
    ids = ids.concat(entry.value);
    show();
  });
  kind.addEventListener('change', offer);
  only.addEventListener('change', show);
  addEventListener('hashchange', function () {
    if (!location.hash.startsWith('#ids=')) return;
    read();
    show();
  });

  if (!kinds.length) return;
  document.getElementById('compare').hidden = false;
  read();
  if (ids.length) kind.value = folderOf(ids[0]);
  offer();
  if (ids.length) show();
})();
