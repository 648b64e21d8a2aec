// Calculators that answer while one types. Without this script the page shows the answer for the
// values it stands on. What is typed stays in the page and in its address after the #.
(function () {
  'use strict';

  function Live(frame) {
    this.frame = frame;
    this.id = frame.dataset.calculator;
    this.form = frame.querySelector('form');
    this.inputs = Array.from(this.form.querySelectorAll('input[name]'));
    this.options = JSON.parse(frame.querySelector('script[type="application/json"]').textContent);
    this.alone = document.querySelectorAll('[data-calculator]').length === 1;
    this.given = new Map();
    var live = this;
    this.inputs.forEach(function (input) {
      if (input.hasAttribute('data-own')) live.given.set(input.name, input.value);
    });
    this.read();
    this.listen();
    if (this.given.size) this.answer();
  }

  // Takes from the address what this calculator asks for, and nothing else.
  Live.prototype.read = function () {
    if (!this.alone) return;
    var fragment = window.location.hash.slice(1);
    if (fragment.length > 4000) return;
    var live = this;
    new URLSearchParams(fragment).forEach(function (value, name) {
      var input = live.inputs.find(function (one) { return one.name === name; });
      if (input) {
        input.value = value.slice(0, 60);
        live.given.set(name, input.value);
      }
    });
  };

  Live.prototype.write = function () {
    if (!this.alone) return;
    var state = new URLSearchParams();
    this.given.forEach(function (value, name) { state.set(name, value); });
    var address = window.location.href.replace(/#.*$/, '');
    try {
      window.history.replaceState(null, '', this.given.size ? address + '#' + state : address);
    } catch (refused) {
      // pages opened as files may not change their address
    }
  };

  Live.prototype.listen = function () {
    var live = this;
    this.form.addEventListener('submit', function (event) { event.preventDefault(); });
    this.form.addEventListener('input', function (event) {
      if (event.target.name) live.take(event.target);
    });
    this.form.querySelectorAll('select').forEach(function (choice) {
      choice.hidden = false;
      choice.addEventListener('change', function () {
        var input = live.form.elements[choice.dataset.for];
        if (choice.value) {
          input.value = choice.value;
          live.take(input);
        }
      });
    });
    var again = this.form.querySelector('button[type=reset]');
    again.hidden = false;
    this.form.addEventListener('reset', function () {
      live.given.clear();
      window.setTimeout(function () { live.answer(); live.write(); });
    });
    window.addEventListener('hashchange', function () {
      live.form.querySelectorAll('input[name]').forEach(function (input) {
        input.value = input.defaultValue;
      });
      live.given.clear();
      live.read();
      live.answer();
    });
    window.addEventListener('resize', function () { live.answer(); });
  };

  Live.prototype.take = function (input) {
    this.given.set(input.name, input.value);
    this.answer();
    this.write();
  };

  Live.prototype.answer = function () {
    var typed = {};
    this.given.forEach(function (value, name) { typed[name] = value; });
    this.options.width = Math.max(280, Math.round(this.frame.querySelector('.answer').clientWidth));
    var answer = crossoverCalculators.calculate(this.id, typed, this.options);
    this.problems(answer.problems);
    this.frame.querySelector('.stale').hidden = answer.problems.length === 0;
    if (answer.problems.length === 0) this.show(answer);
  };

  Live.prototype.problems = function (problems) {
    this.inputs.forEach(function (input) {
      var problem = problems.find(function (one) { return one.input === input.name; });
      var place = document.getElementById(input.id + '-wrong');
      place.hidden = !problem;
      place.textContent = problem ? problem.message + (problem.hint ? ': ' + problem.hint : '') : '';
      input.setAttribute('aria-invalid', problem ? 'true' : 'false');
    });
  };

  Live.prototype.show = function (answer) {
    var frame = this.frame.querySelector('.answer');
    frame.querySelector('.headline').textContent = answer.headline;
    fill(frame, '.results', 'dl', answer.results.map(function (result) {
      return make('div', {'data-result': result.id},
        make('dt', {}, result.label), make('dd', {}, result.text));
    }));
    fill(frame, '.drawn', 'div', answer.charts.map(drawn));
    var working = answer.working.map(function (line) { return make('li', {}, line); });
    var list = frame.querySelector('.working ol');
    if (list) list.replaceChildren.apply(list, working);
  };

  function fill(frame, place, name, children) {
    var found = frame.querySelector(place);
    if (!found) {
      found = make(name, {class: place.slice(1)});
      frame.appendChild(found);
    }
    var open = found.querySelector('details[open]');
    found.replaceChildren.apply(found, children);
    if (open && found.querySelector('details')) found.querySelector('details').open = true;
  }

  function drawn(chart) {
    var svg = new DOMParser().parseFromString(chart.svg, 'image/svg+xml').documentElement;
    var head = make('tr', {});
    chart.table.columns.forEach(function (column) {
      head.appendChild(make('th', {scope: 'col'}, column));
    });
    var body = make('tbody', {});
    chart.table.rows.forEach(function (cells) {
      var row = make('tr', {});
      cells.forEach(function (cell) { row.appendChild(make('td', {class: 'number'}, cell)); });
      body.appendChild(row);
    });
    var table = make('table', {}, make('caption', {}, chart.table.caption),
      make('thead', {}, head), body);
    var scroll = make('div',
      {class: 'scroll', role: 'region', tabindex: '0', 'aria-label': chart.table.caption}, table);
    return make('figure', {class: 'chart-frame'}, document.importNode(svg, true),
      make('details', {}, make('summary', {}, 'The chart as a table'), scroll));
  }

  function make(name, attributes) {
    var element = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    Array.from(arguments).slice(2).forEach(function (child) { element.append(child); });
    return element;
  }

  document.querySelectorAll('[data-calculator]').forEach(function (frame) { new Live(frame); });
})();
