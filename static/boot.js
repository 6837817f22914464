// Runs before the first paint: that scripts run at all, the chosen theme, which language is meant and which may be offered,
// and whether the link asks for another view than the one that the page was built with, so that the wrong chart is never
// shown for a moment.
(function () {
  var root = document.documentElement;
  root.dataset.scripts = 'run';
  try {
    var theme = localStorage.getItem('koban:theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage can be forbidden; the system's theme holds then.
  }
  // The page of an address that is not there is built once, in English; the address says which language is meant.
  var meant = /^\/(fr|es|ru|ar|zh)(?:\/|$)/.exec(location.pathname);
  if (meant) {
    root.lang = meant[1];
    root.dir = meant[1] === 'ar' ? 'rtl' : 'ltr';
  }
  var chosen = null;
  try {
    chosen = localStorage.getItem('koban:language');
  } catch {
    // The offer then comes at every visit.
  }
  if (chosen === null) {
    var ours = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
    var preferred = navigator.languages
      .map(function (tag) {
        return tag.split('-')[0].toLowerCase();
      })
      .find(function (language) {
        return ours.includes(language);
      });
    if (preferred && preferred !== root.lang) root.dataset.offer = preferred;
  }
  if (location.search.length > 1) root.dataset.view = 'pending';
})();
