// How a calculator's answer is shown, set side by side with another, and taken along.
var crossoverAnswer = (function () {
  'use strict';

  function make(name, attributes) {
    var element = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    Array.from(arguments).slice(2).forEach(function (child) { element.append(child); });
    return element;
  }

  // The script that knows a calculator: a page loads those it needs.
  function engine(id) {
    return ['crossoverCalculators', 'crossoverWorkloads'].map(function (name) {
      return window[name];
    }).find(function (one) { return one && one.ids().indexOf(id) >= 0; });
  }

  // Where a slider runs: over a share, or over the usual range and as much on either side.
  function range(asked, known) {
    if (asked.domain && asked.domain !== 'number') return null;
    var share = asked.unit.indexOf('share') === 0 && asked.max <= 1;
    var low = Number(known.low), high = Number(known.high), wide = high - low;
    if (!share && !(wide > 0)) return null;
    var min = share ? asked.min : Math.max(asked.min, low - wide);
    var max = share ? asked.max : Math.min(asked.max, high + wide);
    var step = Math.pow(10, Math.floor(Math.log10((max - min) / 100)));
    return {min: Math.floor(min / step) * step, max: Math.ceil(max / step) * step,
      step: asked.step === 1 ? 1 : step};
  }

  function View(place, live) {
    this.place = place;
    this.live = live;
    this.answer = null;
    place.querySelectorAll('[data-sheet]').forEach(this.unfolds, this);
  }

  View.prototype.width = function () {
    return Math.max(280, Math.round(this.place.clientWidth));
  };

  // Marks the last answer while inputs cannot be read, and says which: they may be out of sight.
  View.prototype.stale = function (problems) {
    var live = this.live, place = this.place.querySelector('.stale');
    place.hidden = problems.length === 0;
    this.place.classList.toggle('old', problems.length > 0);
    fill(place, [this.place.querySelector('.results') ? 'This is the last answer. ' : 'No answer yet: ']);
    problems.slice(0, 3).forEach(function (problem) {
      var go = make('button', {type: 'button'}, problem.message);
      if (live.input(problem.input)) {
        go.addEventListener('click', function () { live.ask(problem.input); });
        place.append(go, ' ');
      }
    });
    if (problems.length > 3) place.append('and ' + (problems.length - 3) + ' more');
  };

  // An element of the answer, made where the page was built without one.
  View.prototype.part = function (name, className) {
    var found = this.place.querySelector('.' + className);
    if (!found) {
      found = make(name, {class: className});
      this.place.append(found);
    }
    return found;
  };

  View.prototype.show = function (answer) {
    this.answer = answer;
    this.place.querySelector('.headline').textContent = answer.headline;
    this.deciding(answer);
    fill(this.part('dl', 'results'), answer.results.map(function (result) {
      return make('div', {'data-result': result.id},
        make('dt', {}, result.label), make('dd', {}, result.text));
    }));
    this.drawn(answer.charts);
    fill(this.part('ul', 'remarks'), (answer.notes || []).map(function (note) {
      return make('li', {class: note.kind}, note.text);
    }));
    var working = this.part('details', 'working');
    if (!working.querySelector('ol')) working.append(make('summary', {}, 'Show the working'), make('ol', {}));
    fill(working.querySelector('ol'), answer.working.map(function (line) { return make('li', {}, line); }));
    var sheets = this.part('div', 'sheets');
    if (!sheets.firstElementChild) this.folded(sheets);
    this.unfoldAll();
  };

  View.prototype.unfoldAll = function () {
    this.place.querySelectorAll('.sheets details[open]').forEach(this.unfold, this);
  };

  View.prototype.deciding = function (answer) {
    var live = this.live, place = this.part('p', 'deciding');
    place.classList.add('hint');
    place.hidden = answer.deciding.length === 0;
    fill(place, ['Defaults that decide it, which nobody has confirmed: ']);
    answer.deciding.forEach(function (name) {
      var input = live.input(name);
      if (!input) return;
      var go = make('button', {type: 'button'}, input.labels[0].firstChild.textContent.trim());
      go.addEventListener('click', function () { live.ask(name); });
      place.append(go, ' ');
    });
  };

  View.prototype.drawn = function (charts) { drawn(this.part('div', 'drawn'), charts); };

  // The pictures anew; their tables only once somebody opens them.
  function drawn(place, charts) {
    var figures = place.querySelectorAll('figure');
    if (figures.length !== charts.length) {
      fill(place, charts.map(function () {
        return make('figure', {class: 'chart-frame'}, make('svg', {}),
          make('details', {}, make('summary', {}, 'The chart as a table')));
      }));
      figures = place.querySelectorAll('figure');
    }
    charts.forEach(function (chart, i) {
      var svg = new DOMParser().parseFromString(chart.svg, 'image/svg+xml').documentElement;
      figures[i].firstElementChild.replaceWith(document.importNode(svg, true));
      var details = figures[i].querySelector('details');
      details.ontoggle = function () { if (details.open) table(details, chart.table); };
      details.ontoggle();
    });
  }

  function table(details, data) {
    var rows = data.rows.map(function (cells) {
      return row(cells.map(function (cell) { return make('td', {class: 'number'}, cell); }));
    });
    framed(details, data.caption, data.columns.map(function (column) {
      return make('th', {scope: 'col'}, column);
    }), rows);
  }

  function row(cells) { return fill(make('tr', {}), cells); }

  function framed(details, caption, heads, rows) {
    var found = make('table', {}, make('caption', {}, caption),
      make('thead', {}, row(heads)), fill(make('tbody', {}), rows));
    fill(details, [details.querySelector('summary'),
      make('div', {class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption}, found)]);
  }

  View.prototype.folded = function (place) {
    var view = this, folded = (this.answer.sheets || []).map(function (sheet) {
      return make('details', {'data-sheet': sheet.id}, make('summary', {}, sheet.title));
    });
    if ((this.answer.lines || []).length) {
      folded.push(make('details', {'data-sheet': 'lines'},
        make('summary', {}, 'What is counted, and what is not')));
    }
    fill(place, folded);
    folded.forEach(function (details) { view.unfolds(details); });
  };

  View.prototype.unfolds = function (details) {
    var view = this;
    details.addEventListener('toggle', function () {
      if (details.open && view.answer) view.unfold(details);
    });
  };

  View.prototype.unfold = function (details) {
    var id = details.dataset.sheet;
    if (id === 'lines') return this.counted(details);
    var sheet = this.answer.sheets.find(function (one) { return one.id === id; });
    if (!sheet) return;
    var heads = [make('td', {})].concat(sheet.columns.map(function (column) {
      return make('th', {scope: 'col'}, column.label + ', ' + column.unit);
    }));
    framed(details, sheet.title, heads, sheet.rows.map(function (one) {
      return row([make('th', {scope: 'row'}, one.label)].concat(one.texts.map(function (text) {
        return make('td', {class: 'number'}, text);
      })));
    }));
  };

  View.prototype.counted = function (details) {
    framed(details, 'What is counted', ['Bill', 'Side', 'State'].map(function (name) {
      return make('th', {scope: 'col'}, name);
    }), this.answer.lines.map(function (line) {
      var cells = row([make('th', {scope: 'row'}, line.label), make('td', {}, line.side),
        make('td', {}, line.state)]);
      cells.className = line.state;
      return cells;
    }));
  };

  function fill(place, children) {
    place.replaceChildren.apply(place, children);
    return place;
  }

  // The results of two scenarios in one table.
  function beside(live) {
    var place = live.frame.querySelector('.beside');
    if (place) place.remove();
    if (!live.two() || !live.scenarios[0].answer || !live.scenarios[1].answer) return;
    var second = {}, rows = [];
    live.scenarios[1].answer.results.forEach(function (result) { second['r ' + result.id] = result; });
    live.scenarios[0].answer.results.forEach(function (result) {
      var other = second['r ' + result.id];
      rows.push(row([make('th', {scope: 'row'}, result.label), make('td', {class: 'number'}, result.text),
        make('td', {class: 'number'}, other ? other.text : '')]));
    });
    var table = make('table', {}, make('caption', {}, 'Both scenarios'), make('thead', {},
      row(['', 'Scenario A', 'Scenario B'].map(function (name) {
        return make(name ? 'th' : 'td', name ? {scope: 'col'} : {}, name);
      }))), fill(make('tbody', {}), rows));
    live.frame.querySelector('.answers').before(make('div', {class: 'beside scroll', role: 'region',
      tabindex: '0', 'aria-label': 'Both scenarios'}, table));
  }

  // Files of what is shown, and a sheet of paper.
  function take(live) {
    var place = make('p', {class: 'take'});
    [['CSV', csv, 'text/csv'], ['JSON', json, 'application/json']].forEach(function (kind) {
      var button = make('button', {type: 'button'}, 'Take as ' + kind[0]);
      button.addEventListener('click', function () {
        live.scenarios.forEach(function (one) { if (!one.answer) live.everything(); });
        save(live.id + '.' + kind[0].toLowerCase(), kind[1](live), kind[2]);
      });
      place.append(button, ' ');
    });
    var print = make('button', {type: 'button'}, 'Print');
    print.addEventListener('click', function () { window.print(); });
    place.append(print);
    return place;
  }

  function save(name, text, type) {
    var link = make('a', {download: name});
    link.href = URL.createObjectURL(new Blob([text], {type: type}));
    link.click();
    window.setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  function plain(live) {
    return live.scenarios.filter(function (one) { return one.answer; }).map(function (one, place) {
      var answer = one.answer;
      return {scenario: 'AB'[place], status: answer.status, headline: answer.headline,
        inputs: answer.inputs, unconfirmed: answer.unconfirmed, deciding: answer.deciding,
        results: answer.results, working: answer.working, sheets: answer.sheets || [],
        lines: answer.lines || [], notes: answer.notes || []};
    });
  }

  function json(live) {
    return JSON.stringify({calculator: live.id, scenarios: plain(live)}, null, 2) + '\n';
  }

  // One value a line, so that any program can pivot it.
  function csv(live) {
    var lines = [['scenario', 'part', 'row', 'column', 'value', 'unit']];
    plain(live).forEach(function (one) {
      Object.keys(one.inputs).forEach(function (id) {
        lines.push([one.scenario, 'inputs', id, '', one.inputs[id], '']);
      });
      one.results.forEach(function (result) {
        lines.push([one.scenario, 'results', result.id, '', result.value, result.unit]);
      });
      one.sheets.forEach(function (sheet) {
        sheet.rows.forEach(function (values) {
          sheet.columns.forEach(function (column, place) {
            lines.push([one.scenario, sheet.id, values.id, column.id, values.values[place], column.unit]);
          });
        });
      });
    });
    return lines.map(function (cells) { return cells.map(quoted).join(','); }).join('\r\n') + '\r\n';
  }

  function quoted(cell) {
    var text = String(cell);
    return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  // Opens what is folded for the printer, all but the months, and folds it again.
  function unfold(live, open) {
    live.frame.querySelectorAll('.answer details').forEach(function (details) {
      if (open) details.dataset.was = details.open ? '1' : '';
      details.open = open ? details.dataset.sheet !== 'months' : details.dataset.was === '1';
    });
    live.scenarios.forEach(function (one) {
      if (open && one.answer) one.view.unfoldAll();
    });
  }

  return {View: View, beside: beside, drawn: drawn, engine: engine, make: make, range: range, take: take, unfold: unfold};
})();
