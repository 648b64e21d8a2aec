// What is shown of a table, taken along: copied as Markdown, or as a file of CSV or JSON.
(function () {
  'use strict';

  var Live = crossoverTables.Live;

  Live.prototype.lines = function () {
    var live = this, columns = this.visible();
    return this.shown.map(function (row) {
      return columns.map(function (column) {
        var value = row.number(column), money = Live.isMoney(live.heads[column]) ? live.priced(row, column) : null;
        return money !== null ? money : value === value ? value : row.text(column);
      });
    });
  };

  Live.prototype.fields = function () {
    var live = this;
    return this.visible().map(function (column) {
      var field = live.heads[column].dataset.field;
      return live.rate && Live.isMoney(live.heads[column]) ? field.replace(/^usd/, live.rate[0].toLowerCase()) : field;
    });
  };

  function csvCell(value) {
    var text = String(value);
    // A spreadsheet runs what begins like a formula.
    if (typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(text)) text = "'" + text;
    return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  Live.prototype.csv = function () {
    return [this.fields()].concat(this.lines()).map(function (row) {
      return row.map(csvCell).join(',') + '\r\n';
    }).join('');
  };

  Live.prototype.json = function () {
    var fields = this.fields();
    var rows = this.lines().map(function (cells) {
      var row = {};
      cells.forEach(function (value, column) { if (value !== '') row[fields[column]] = value; });
      return row;
    });
    return JSON.stringify({title: this.table.caption.textContent, licence: 'CC-BY-4.0', total: rows.length, rows: rows}, null, 2) + '\n';
  };

  Live.prototype.markdown = function () {
    var live = this, columns = this.visible();
    var line = function (cells) {
      return '| ' + cells.map(function (cell) {
        return String(cell).replace(/\\/g, '\\\\').replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();
      }).join(' | ') + ' |\n';
    };
    var heads = columns.map(this.label, this);
    var rule = columns.map(function (column) { return live.heads[column].classList.contains('number') ? '---:' : '---'; });
    return line(heads) + line(rule) + this.lines().map(line).join('');
  };

  Live.prototype.copy = function (button) {
    var name = button.textContent, done = function (words) {
      button.textContent = words;
      setTimeout(function () { button.textContent = name; }, 2000);
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

  crossoverTables.all = crossoverTables.start();
})();
