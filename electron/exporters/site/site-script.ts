/**
 * The one script of a site: search and filters in the first page, and what is folded together there. What it looks in stands in the page itself, so that it
 * works from a folder, fetches nothing, and without it everything is there. ES2020.
 */
export const siteScript = `// Søk og filtre i oversikten. Uten dette skriptet står alt som en liste.
(function () {
  'use strict';
  var folded = Array.from(document.querySelectorAll('details'));
  var opened = [];
  folded.forEach(function (one) { one.open = false; });
  // What is folded together on a screen is read on paper.
  window.addEventListener('beforeprint', function () {
    opened = folded.filter(function (one) { return !one.open; });
    opened.forEach(function (one) { one.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (one) { one.open = false; });
  });
  var form = document.getElementById('finn');
  if (!form) return;
  var field = function (id) { return document.getElementById(id); };
  var fold = function (text) {
    return text.toLowerCase().normalize('NFKD').replace(/[\\u0300-\\u0309\\u030b-\\u036f]/g, '').normalize('NFC');
  };
  var counties = Array.from(document.querySelectorAll('#liste > section'));
  var units = Array.from(document.querySelectorAll('#liste li')).map(function (item) {
    return {
      item: item,
      county: item.closest('section').dataset.c,
      words: fold(item.querySelector('a').firstChild.data + ' ' + item.dataset.u),
      themes: (item.dataset.t || '').split(' '),
    };
  });
  var dots = new Map(Array.from(document.querySelectorAll('.map circle')).map(function (dot) {
    return [dot.dataset.u, dot];
  }));
  var number = function (n) { return String(n).replace(/\\B(?=(\\d{3})+$)/g, '\\u00a0'); };
  var told = field('treff');
  var later = 0;
  var update = function () {
    var words = fold(field('navn').value).trim().split(/\\s+/);
    var county = field('fylke').value;
    var outcome = field('med').value;
    var theme = field('tema') ? field('tema').value : '';
    var borderline = field('tvil').checked;
    var shown = 0;
    units.forEach(function (one) {
      var fits = words.every(function (word) { return one.words.includes(word); }) &&
        (county === '' || one.county === county) &&
        (outcome === '' || one.item.dataset.o === outcome) &&
        (theme === '' || one.themes.includes(theme)) &&
        (!borderline || 'b' in one.item.dataset);
      one.item.hidden = !fits;
      var dot = dots.get(one.item.dataset.u);
      if (dot) dot.classList.toggle('off', !fits);
      if (fits) shown += 1;
    });
    counties.forEach(function (one) { one.hidden = !one.querySelector('li:not([hidden])'); });
    field('ingen').hidden = shown > 0;
    var text = form.dataset.shows.replace('{n}', number(shown)).replace('{of}', number(units.length));
    // Told when the typing rests, so that nobody is read a number for every letter.
    clearTimeout(later);
    later = setTimeout(function () { told.textContent = text; }, 250);
  };
  form.hidden = false;
  form.addEventListener('input', update);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function () { setTimeout(update, 0); });
  window.addEventListener('pageshow', update);
  var map = document.querySelector('.map');
  if (map) {
    map.classList.add('live');
    map.addEventListener('click', function (event) {
      var unit = event.target.dataset && event.target.dataset.u;
      var link = unit && document.querySelector('#liste li[data-u="' + unit + '"] a');
      if (link) link.click();
    });
  }
  update();
})();
`;
