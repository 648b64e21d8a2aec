// What readers do with a table besides sorting: choose columns, ask single columns, see which rows
// are best, change the currency, and put rows into a basket.
(function () {
  'use strict';

  var make = crossoverTables.make, Live = crossoverTables.Live;
  var BASKET = 'crossover-basket', MOST_CHOSEN = 8;

  Live.prototype.equip = function () {
    var live = this;
    this.frame.querySelectorAll('[data-do]').forEach(function (button) {
      button.addEventListener('click', function () { live[button.dataset.do](button); });
    });
    this.legend = this.frame.querySelector('.legend');
    this.measures = this.usual();
    this.currencies();
    this.pickable();
    this.changed.push(function () { live.mark(); });
    this.mark();
    this.frame.querySelectorAll('.take a').forEach(this.takeable, this);
  };

  // --- columns

  Live.prototype.seen = function (column) { return !this.heads[column].classList.contains('off'); };

  Live.prototype.visible = function () {
    return this.heads.map(function (_, column) { return column; }).filter(this.seen, this);
  };

  Live.prototype.see = function (column, on) {
    this.heads[column].classList.toggle('off', !on);
    this.rows.forEach(function (row) {
      if (row.tr) row.tr.cells[column].classList.toggle('off', !on);
    });
    if (this.asks) this.asks.cells[column].classList.toggle('off', !on);
    if (this.long) this.window(true);
  };

  Live.prototype.label = function (column) {
    var head = this.heads[column].cloneNode(true);
    return head.textContent.replace(/\s+/g, ' ').trim();
  };

  Live.prototype.columns = function (button) {
    var live = this, panel = document.getElementById(button.getAttribute('aria-controls'));
    var open = panel.hidden;
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (panel.firstChild) return;
    var shown = make('fieldset'), weighed = make('fieldset');
    shown.append(make('legend', {}, 'Columns'));
    weighed.append(make('legend', {}, 'Mark rows that are best in'));
    this.heads.forEach(function (head, column) {
      if (column) shown.append(live.box(column, 'see', live.seen(column), function (on) {
        live.see(column, on);
        live.keep();
      }));
      if (head.dataset.better) weighed.append(live.box(column, 'best', live.measures.includes(column), function (on) {
        live.measures = live.measures.filter(function (one) { return one !== column; }).concat(on ? column : []);
        live.mark();
        live.keep();
      }));
    });
    panel.append(shown);
    if (weighed.children.length > 1) panel.append(weighed);
  };

  Live.prototype.box = function (column, what, on, chosen) {
    var id = this.frame.id + '-' + what + '-' + column, place = make('span');
    var box = make('input', {type: 'checkbox', id: id});
    box.checked = on;
    box.addEventListener('change', function () { chosen(box.checked); });
    place.append(box, ' ', make('label', {'for': id}, this.label(column)));
    return place;
  };

  // --- conditions of single columns

  Live.prototype.ask = function (button) {
    var live = this, row = this.asks;
    if (!row) {
      row = this.asks = make('tr', {'class': 'asks', hidden: ''});
      this.heads.forEach(function (head, column) {
        var cell = make('td', {'class': head.className});
        var field = make('input', {'aria-label': 'Filter ' + live.label(column), autocomplete: 'off',
          placeholder: head.classList.contains('number') ? '>= 8' : ''});
        field.id = live.frame.id + '-ask-' + column;
        field.value = live.asked[head.dataset.field] || '';
        field.addEventListener('input', function () {
          live.asked[head.dataset.field] = field.value;
          live.filter();
          live.keep();
        });
        cell.append(field);
        row.append(cell);
      });
      this.table.tHead.append(row);
    }
    row.hidden = !row.hidden;
    button.setAttribute('aria-pressed', String(!row.hidden));
    if (!row.hidden) row.querySelector('input').focus();
  };

  // --- the best rows: none of those shown is better in one measure and as good in the others

  // The first price against the first thing of which more is better.
  Live.prototype.usual = function () {
    var live = this, first = function (way) {
      return live.heads.findIndex(function (head) {
        return head.dataset.better === way && !head.classList.contains('off');
      });
    };
    var pair = [first('lower'), first('higher')];
    return pair.includes(-1) ? [] : pair;
  };

  Live.prototype.best = function () {
    var live = this, measures = this.measures;
    var points = this.shown.map(function (row) {
      return {row: row, values: measures.map(function (column) {
        return live.heads[column].dataset.better === 'lower' ? row.number(column) : -row.number(column);
      })};
    }).filter(function (point) {
      return point.values.every(function (value) { return value === value; });
    });
    points.sort(function (a, b) {
      for (var i = 0; i < measures.length; i++) if (a.values[i] !== b.values[i]) return a.values[i] - b.values[i];
      return 0;
    });
    var front = [];
    points.forEach(function (point) {
      if (!front.some(function (other) { return beats(other.values, point.values); })) front.push(point);
    });
    return front.map(function (point) { return point.row; });
  };

  function beats(a, b) {
    var better = false;
    for (var i = 0; i < a.length; i++) {
      if (a[i] > b[i]) return false;
      if (a[i] < b[i]) better = true;
    }
    return better;
  }

  Live.prototype.mark = function () {
    var live = this;
    this.front = new Set(this.measures.length > 1 ? this.best() : []);
    this.rows.forEach(function (row) { if (row.tr) live.dress(row); });
    this.legend.replaceChildren();
    if (this.front.size) {
      this.legend.append(make('span', {'class': 'best'}, '◆'), ' ' + this.front.size + ' of the rows shown are best: none beats them in '
        + this.measures.map(function (column) {
          return live.label(column) + (live.heads[column].dataset.better === 'lower' ? ' (less)' : ' (more)');
        }).join(' and ') + ' together. ');
    }
    if (this.rate) this.rated();
  };

  // --- currency: every price times a dated rate, which is told

  Live.prototype.currencies = function () {
    var live = this, data = this.frame.querySelector('script[type="application/json"]');
    this.select = this.frame.querySelector('.tools select');
    if (!data) return;
    this.rates = JSON.parse(data.textContent);
    this.rates.forEach(function (rate) { live.select.append(make('option', {}, rate[0])); });
    this.select.addEventListener('change', function () { live.change(); live.keep(); });
  };

  Live.prototype.change = function () {
    var live = this;
    this.rate = this.rates.find(function (rate) { return rate[0] === live.select.value; });
    this.heads.filter(isMoney).forEach(function (head) {
      var unit = head.querySelector('.unit');
      if (unit) unit.textContent = unit.textContent.replace(/^[A-Z]{3}/, live.rate ? live.rate[0] : 'USD');
    });
    this.rows.forEach(function (row) { if (row.tr) live.dress(row); });
    this.mark();
  };

  function isMoney(head) { return /^usd/.test(head.dataset.field); }
  Live.isMoney = isMoney;

  // To four digits: a rate is not known better.
  Live.prototype.priced = function (row, column) {
    var dollars = row.number(column);
    if (!this.rate || dollars !== dollars) return null;
    return Number((dollars * this.rate[1]).toPrecision(4));
  };

  Live.prototype.rated = function () {
    var link = make('a', {href: this.rate[3]}, this.rate[2]);
    this.legend.append('1 USD = ' + this.rate[1] + ' ' + this.rate[0] + ' (', link, ', seen ' + this.rate[4] + ').');
  };

  Live.prototype.dress = function (row) {
    var live = this;
    this.heads.forEach(function (head, column) {
      if (!isMoney(head) || (!live.rate && !row.priced)) return;
      var cell = row.tr.cells[column], place = cell.querySelector('a') || cell, text = row.text(column);
      var value = live.priced(row, column);
      if (text && place.firstChild) place.firstChild.textContent = value === null ? text : value.toLocaleString('en', {maximumSignificantDigits: 4});
    });
    row.priced = Boolean(this.rate);
    var head = row.tr.cells[0], mark = head.querySelector('.best'), best = this.front && this.front.has(row);
    if (mark && !best) mark.remove();
    if (!mark && best) head.append(make('span', {'class': 'best', role: 'img', 'aria-label': 'among the best', title: 'Among the best'}, '◆'));
    this.pick(row);
  };

  // --- a basket that leads to the page on which rows stand side by side

  var chosen = stored();

  function stored() {
    try {
      var ids = JSON.parse(sessionStorage.getItem(BASKET) || '[]');
      return ids.filter(function (id) { return /^[a-z-]+\/[a-z0-9.-]+$/.test(id); }).slice(0, MOST_CHOSEN);
    } catch (refused) { return []; }
  }

  function store() {
    try { sessionStorage.setItem(BASKET, JSON.stringify(chosen)); } catch (refused) { /* it ends with the page */ }
  }

  Live.prototype.pickable = function () {
    if (!this.frame.dataset.basket) return;
    this.bar = make('p', {'class': 'basket', role: 'status', hidden: ''});
    this.frame.append(this.bar);
    this.told();
  };

  Live.prototype.pick = function (row) {
    var live = this, head = row.tr.cells[0], box = head.querySelector('.pick');
    if (!this.bar) return;
    if (!box) {
      box = make('input', {type: 'checkbox', 'class': 'pick', 'aria-label': 'Lay ' + row.text(0) + ' beside others'});
      box.id = this.frame.id + '-pick-' + row.id.replace(/[^a-z0-9]/g, '-');
      box.addEventListener('change', function () {
        chosen = chosen.filter(function (id) { return id !== row.id; }).concat(box.checked ? row.id : []);
        if (chosen.length > MOST_CHOSEN) chosen.shift();
        store();
        live.told();
        live.rows.forEach(function (other) { if (other.tr) live.pick(other); });
      });
      head.prepend(box);
    }
    box.checked = chosen.includes(row.id);
  };

  Live.prototype.told = function () {
    var live = this, clear = make('button', {type: 'button', 'class': 'plain'}, 'Clear');
    this.bar.hidden = !chosen.length;
    clear.addEventListener('click', function () {
      chosen = [];
      store();
      live.told();
      live.rows.forEach(function (row) { if (row.tr) live.pick(row); });
    });
    var link = make('a', {href: this.frame.dataset.basket + '#ids=' + chosen.join(','), 'class': 'button first'}, 'Lay side by side');
    this.bar.replaceChildren(chosen.length + (chosen.length === 1 ? ' chosen ' : ' chosen, at most ' + MOST_CHOSEN + ' '), link, ' ', clear);
  };

  // --- what of all this the address keeps

  var plain = Live.prototype.state;
  Live.prototype.state = function () {
    var live = this, state = plain.call(this);
    var field = function (column) { return live.heads[column].dataset.field; };
    var seen = this.visible().map(field).join(','), best = this.measures.map(field).join(',');
    if (seen !== this.first.seen) state.set('columns', seen);
    if (best !== this.first.best) state.set('best', best);
    if (this.rate) state.set('currency', this.rate[0]);
    return state;
  };

  Live.prototype.restore = function (state) {
    var live = this, named = function (name) {
      return (state.get(name) || '').split(',').map(live.column, live).filter(function (column) { return column >= 0; });
    };
    if (state.has('columns')) {
      var seen = named('columns');
      this.heads.forEach(function (_, column) { if (column) live.see(column, seen.includes(column)); });
    }
    if (state.has('best')) this.measures = named('best');
    if (state.has('currency') && this.select) {
      this.select.value = state.get('currency');
      this.change();
    }
    if (Object.keys(this.asked).length) this.frame.querySelector('[data-do=ask]').click();
  };

  var equip = Live.prototype.equip;
  Live.prototype.equip = function () {
    equip.call(this);
    var live = this, field = function (column) { return live.heads[column].dataset.field; };
    this.first = {seen: this.visible().map(field).join(','), best: this.measures.map(field).join(',')};
  };
})();
