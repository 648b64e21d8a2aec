// How sure the total cost is: reckoned only while the section is open, once typing pauses, and in
// slices so short that no key waits.
(function () {
  'use strict';

  var PAUSE = 400, SLICE = 8, RUNS = 10000, STEPS = 9;
  var make = crossoverAnswer.make;

  function Risk(frame) {
    this.frame = frame;
    this.place = make('details', {class: 'risk'}, make('summary', {}, 'How sure is it?'),
      make('div', {class: 'drawn'}), make('p', {class: 'chance', role: 'status'}));
    frame.querySelector('.answers').after(this.place);
    this.options = JSON.parse(frame.querySelector('script[type="application/json"]').textContent);
    this.typed = {};
    var risk = this;
    frame.addEventListener('answered', function (event) {
      risk.typed = event.detail.typed;
      risk.later();
    });
    this.place.addEventListener('toggle', function () { risk.later(); });
  }

  // What was asked before is dropped.
  Risk.prototype.later = function () {
    var risk = this;
    window.clearTimeout(this.timer);
    if (this.place.open) this.timer = window.setTimeout(function () { risk.begin(); }, PAUSE);
  };

  Risk.prototype.then = function (step) {
    var risk = this;
    this.timer = window.setTimeout(function () { step.call(risk); });
  };

  Risk.prototype.begin = function () {
    this.options.width = Math.max(280, Math.round(this.place.clientWidth));
    this.options.seed = 1;
    this.study = crossoverCalculators.risk(this.typed, this.options);
    if (this.study.problems.length) return;
    this.batch = 20;
    this.charts = [];
    this.then(this.run);
  };

  // Makes as many runs as fit into a slice, then lets keys through.
  Risk.prototype.run = function () {
    var start = performance.now();
    var spread = this.study.run(this.batch), took = performance.now() - start;
    this.batch = Math.max(5, Math.min(1000, Math.round(this.batch * SLICE / Math.max(took, 1))));
    this.say(spread);
    this.then(spread.runs < RUNS ? this.run : this.tornado);
  };

  Risk.prototype.tornado = function () {
    this.draw(0, this.study.tornado().chart);
    this.then(this.map);
  };

  Risk.prototype.map = function () {
    this.draw(1, this.study.heatMap('cloudUsdPerHour', 'utilization', STEPS).chart);
  };

  Risk.prototype.draw = function (place, chart) {
    this.charts[place] = chart;
    crossoverAnswer.drawn(this.place.querySelector('.drawn'), this.charts);
  };

  Risk.prototype.say = function (spread) {
    var unit = this.study.unit, percent = function (share) { return (100 * share).toFixed(1) + ' %'; };
    var money = function (amount) { return Math.round(amount).toLocaleString('en') + ' ' + unit; };
    var text = 'Owning costs less in ' + percent(spread.cheaper) + ' of ' +
      spread.runs.toLocaleString('en') + ' runs (standard error ' + percent(spread.error) +
      '). Owning less cloud: ' + money(spread.low) + ' at the 5th, ' + money(spread.median) +
      ' at the 50th, ' + money(spread.high) + ' at the 95th percentile. The money is not back in ' +
      percent(spread.never) + ' of the runs';
    if (spread.paybackMedian !== null) {
      text += '; in the others after ' + spread.paybackLow.toFixed(1) + ', ' +
        spread.paybackMedian.toFixed(1) + ' and ' + spread.paybackHigh.toFixed(1) +
        ' months at the same percentiles';
    }
    this.place.querySelector('.chance').textContent = text + '.';
  };

  document.querySelectorAll('[data-calculator="total-cost"]').forEach(function (frame) {
    new Risk(frame);
  });
})();
