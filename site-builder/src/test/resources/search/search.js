// An index of one entry, in the place of the true one.
window.crossoverSearchPage = {
  prepare: function () { return Promise.resolve(); },
  suggest: function (text, limit, callback) { callback(['blackwell']); return Promise.resolve(); },
  search: function (text, limit, callback) {
    callback({
      query: text, total: 1, understood: text, relaxed: false, suggestion: 'hopper', failed: '',
      kinds: [{kind: 'accelerators', count: 1}], unstated: {memoryGB: 2},
      corrections: [{typed: 'hoper', words: ['hopper']}],
      complaints: [{column: 1, length: 3, message: 'there is no field `foo`', hint: 'see the list'}],
      hits: [{
        id: 'accelerators/nvidia-h100-sxm', kind: 'accelerators', title: '<b>H100</b>', summary: '', score: 1,
        excerpt: {text: '<img src=x> of Hopper', marks: [{start: 15, end: 21}], cutBefore: true, cutAfter: false}
      }]
    });
  }
};
