// Calculators that answer while one types or drags. Without this script the page shows the answer
// for the values it stands on. What is typed stays in the page and in its address after the #:
// `utilization=0.4&b.utilization=0.8` are two scenarios side by side.
(function () {
  'use strict';

  var LONGEST_ADDRESS = 8000, LONGEST_VALUE = 4000, FRAME = 16, ADDRESS_PAUSE = 300;
  var make = crossoverAnswer.make;

  function Live(frame) {
    this.frame = frame;
    this.id = frame.dataset.calculator;
    this.engine = crossoverAnswer.engine(this.id);
    this.form = frame.querySelector('form');
    this.inputs = Array.from(this.form.querySelectorAll('[name]'));
    this.options = JSON.parse(frame.querySelector('script[type="application/json"]').textContent);
    this.alone = document.querySelectorAll('[data-calculator]').length === 1;
    this.own = new Map();
    this.active = 0;
    this.answered = 0;
    var live = this;
    this.inputs.forEach(function (input) {
      input.dataset.start = input.value;
      if (input.hasAttribute('data-own')) live.own.set(input.name, input.value);
    });
    this.scenarios = [this.scenario(frame.querySelector('.answer'), this.own)];
    this.subjects = this.inputs.filter(function (input) { return input.hasAttribute('data-subject'); });
    this.subjects.forEach(function (choice) { choice.parentElement.hidden = false; });
    this.sliders();
    this.tools();
    this.read();
    this.listen();
    if (this.two() || this.scenarios[0].given.size) this.everything();
  }

  Live.prototype.scenario = function (place, given) {
    return {given: new Map(given), view: new crossoverAnswer.View(place, this), answer: null};
  };

  Live.prototype.two = function () { return this.scenarios.length === 2; };

  Live.prototype.input = function (name) {
    return this.inputs.find(function (one) { return one.name === name; });
  };

  // Takes from the address what this calculator asks for, and nothing else.
  Live.prototype.read = function () {
    if (!this.alone) return;
    var fragment = window.location.hash.slice(1);
    if (fragment.length > LONGEST_ADDRESS) return;
    var live = this, first = new Map(this.own), second = new Map(), pair = false;
    this.earlier = [];
    new URLSearchParams(fragment).forEach(function (value, name) {
      if (/^[a-z][a-z-]+\.[A-Za-z]+$/.test(name)) live.earlier.push([name, value.slice(0, LONGEST_VALUE)]);
      var other = name.slice(0, 2) === 'b.';
      if (live.input(other ? name.slice(2) : name)) {
        (other ? second : first).set(other ? name.slice(2) : name, value.slice(0, LONGEST_VALUE));
      }
      pair = pair || other || name === 'b';
    });
    this.scenarios[0].given = first;
    if (pair && !this.two()) this.add();
    if (!pair && this.two()) this.drop();
    if (this.two()) this.scenarios[1].given = second;
    this.fill();
  };

  Live.prototype.write = function () {
    if (!this.alone) return;
    var live = this, wait = ADDRESS_PAUSE - (performance.now() - (this.written || -ADDRESS_PAUSE));
    window.clearTimeout(this.writing);
    if (wait > 0) {
      this.writing = window.setTimeout(function () { live.write(); }, wait);
      return;
    }
    this.written = performance.now();
    var state = new URLSearchParams();
    this.scenarios[0].given.forEach(function (value, name) { state.set(name, value); });
    (this.earlier || []).forEach(function (pair) { state.set(pair[0], pair[1]); });
    if (this.two()) {
      state.set('b', '');
      this.scenarios[1].given.forEach(function (value, name) { state.set('b.' + name, value); });
    }
    var address = window.location.href.replace(/#.*$/, ''), text = state.toString();
    try {
      window.history.replaceState(null, '', text ? address + '#' + text : address);
    } catch (refused) {
      // pages opened as files may not change their address
    }
  };

  // A slider below each number whose usual range is known, or that is a share.
  Live.prototype.sliders = function () {
    var live = this, described = this.engine.describe(this.id);
    (described.inputs || []).forEach(function (asked) {
      var input = live.input(asked.id);
      var range = input && crossoverAnswer.range(asked, input.dataset);
      if (!range) return;
      var slider = make('input', {type: 'range', min: range.min, max: range.max, step: range.step,
        'aria-label': asked.label + ', slider', tabindex: '-1'});
      input.after(slider);
      input.slider = slider;
      slider.value = input.value;
      slider.addEventListener('input', function () {
        input.value = String(Number(slider.value));
        live.take(input);
      });
    });
  };

  Live.prototype.tools = function () {
    var live = this, tools = this.form.querySelector('.tools');
    this.compare = make('button', {type: 'button'}, 'Compare with a second scenario');
    this.choice = make('fieldset', {class: 'scenarios', hidden: ''},
      make('legend', {class: 'away'}, 'Which scenario the form changes'));
    ['A', 'B'].forEach(function (name, place) {
      var id = live.id + '-' + name, radio = make('input', {type: 'radio', id: id, value: place});
      radio.name = '';
      radio.addEventListener('change', function () { live.pick(place); });
      live.choice.append(radio, make('label', {for: id}, 'Scenario ' + name));
    });
    this.choice.append(make('button', {type: 'button'}, 'Drop B'));
    this.choice.lastChild.addEventListener('click', function () { live.drop(); live.pick(0); live.write(); });
    this.compare.addEventListener('click', function () {
      live.add();
      live.pick(1);
      live.everything();
      live.write();
    });
    tools.append(this.compare, this.choice);
    this.frame.querySelector('.answers').after(crossoverAnswer.take(this));
  };

  Live.prototype.add = function () {
    var place = this.frame.querySelector('.answer').cloneNode(true);
    this.frame.querySelector('.answers').append(place);
    this.scenarios.push(this.scenario(place, this.scenarios[0].given));
    this.paired();
  };

  Live.prototype.drop = function () {
    this.scenarios.pop();
    this.frame.querySelectorAll('.answer')[1].remove();
    this.active = 0;
    this.paired();
    this.everything();
  };

  Live.prototype.paired = function () {
    this.compare.hidden = this.two();
    this.choice.hidden = !this.two();
    this.frame.querySelector('.answers').classList.toggle('two', this.two());
    this.frame.classList.toggle('paired', this.two());
  };

  // Shows the values of one scenario in the form.
  Live.prototype.pick = function (place) {
    this.active = place;
    this.fill();
    this.problems();
  };

  // What is reckoned with where nothing is typed: the figures of the entries that are chosen, then
  // what the library assumes.
  Live.prototype.known = function (given) {
    var options = this.options;
    return this.subjects.reduce(function (known, choice) {
      var entries = options[choice.name], name = given.get(choice.name);
      return known.concat(Object.hasOwn(entries, name) ? entries[name] : entries[choice.dataset.start]);
    }, []).concat(options.defaults);
  };

  // What stands in a field until somebody types: with a choice of entries, their figures.
  Live.prototype.starts = function (given) {
    if (!this.subjects.length) return;
    var known = this.known(given);
    this.inputs.forEach(function (input) {
      if (input.hasAttribute('data-subject')) return;
      var own = known.find(function (one) { return one.input === input.name && !one.when; });
      var first = input.options && input.options[0];
      input.dataset.start = !own ? (first ? first.value : '') : own.text || String(own.value);
      var origin = input.closest('.input').querySelector('.origin');
      if (origin) origin.hidden = this.subjects.some(function (choice) {
        return given.has(choice.name) && given.get(choice.name) !== choice.dataset.start;
      });
    }, this);
  };

  Live.prototype.fill = function () {
    var given = this.scenarios[this.active].given;
    this.starts(given);
    this.choice.querySelectorAll('[type=radio]').forEach(function (radio, place) {
      radio.checked = place === this.active;
    }, this);
    this.inputs.forEach(function (input) {
      input.value = given.has(input.name) ? given.get(input.name) : input.dataset.start;
      if (input.slider) input.slider.value = input.value;
    });
  };

  Live.prototype.listen = function () {
    var live = this;
    this.form.addEventListener('submit', function (event) { event.preventDefault(); });
    this.form.addEventListener('input', function (event) {
      if (event.target.name) {
        if (event.target.slider) event.target.slider.value = event.target.value;
        live.take(event.target);
      }
    });
    this.form.querySelectorAll('select.offer').forEach(function (choice) {
      choice.hidden = false;
      choice.addEventListener('change', function () {
        var input = live.input(choice.dataset.for);
        if (choice.value) {
          input.value = choice.value;
          live.take(input);
        }
      });
    });
    this.form.querySelector('button[type=reset]').hidden = false;
    this.form.addEventListener('reset', function (event) {
      event.preventDefault();
      live.scenarios[live.active].given = new Map();
      live.fill();
      live.answer();
      live.write();
    });
    window.addEventListener('hashchange', function () { live.read(); live.everything(); });
    window.addEventListener('resize', function () { live.everything(); });
    window.addEventListener('beforeprint', function () { crossoverAnswer.unfold(live, true); });
    window.addEventListener('afterprint', function () { crossoverAnswer.unfold(live, false); });
  };

  Live.prototype.take = function (input) {
    this.scenarios[this.active].given.set(input.name, input.value);
    if (input.hasAttribute('data-subject')) this.fill();
    this.soon();
    this.write();
  };

  // At once, but not more than once for each picture the screen shows.
  Live.prototype.soon = function () {
    var live = this;
    if (this.waiting) return;
    if (performance.now() - this.answered > FRAME) {
      this.answer();
    } else {
      this.waiting = window.requestAnimationFrame(function () { live.answer(); });
    }
  };

  Live.prototype.everything = function () {
    var active = this.active;
    for (this.active = 0; this.active < this.scenarios.length; this.active++) this.answer();
    this.active = active;
    this.problems();
  };

  Live.prototype.answer = function () {
    window.cancelAnimationFrame(this.waiting);
    this.waiting = 0;
    var scenario = this.scenarios[this.active], typed = {};
    scenario.given.forEach(function (value, name) { typed[name] = value; });
    this.subjects.forEach(function (choice) { delete typed[choice.name]; });
    var options = {defaults: this.known(scenario.given), width: scenario.view.width()};
    var answer = this.engine.calculate(this.id, typed, options);
    scenario.problems = answer.problems;
    this.problems();
    scenario.view.stale(answer.problems);
    if (answer.problems.length === 0) {
      scenario.answer = answer;
      scenario.view.show(answer);
      crossoverAnswer.beside(this);
      this.frame.dispatchEvent(new CustomEvent('answered', {detail: {typed: typed, given: scenario.given, answer: answer}}));
    }
    this.answered = performance.now();
  };

  // What is wrong stands below the field: what was given and what is accepted.
  Live.prototype.problems = function () {
    var problems = this.scenarios[this.active].problems || [];
    this.inputs.forEach(function (input) {
      var found = problems.find(function (one) { return one.input === input.name; });
      var place = document.getElementById(input.id + '-wrong');
      place.hidden = !found;
      place.textContent = found ? found.message + (found.hint ? ': ' + found.hint : '') : '';
      input.setAttribute('aria-invalid', found ? 'true' : 'false');
    });
  };

  // Brings an input into view, with all that hides it opened.
  Live.prototype.ask = function (name) {
    var input = this.input(name);
    for (var box = input.parentElement; box; box = box.parentElement) {
      if (box.localName === 'details') box.open = true;
    }
    input.focus();
  };

  document.querySelectorAll('[data-calculator]').forEach(function (frame) { new Live(frame); });
})();
