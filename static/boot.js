// Runs before the first paint: that scripts run at all, the chosen theme, and whether the link asks for another view than
// the one that the page was built with, so that the wrong chart is never shown for a moment.
(function () {
  var root = document.documentElement;
  root.dataset.scripts = 'run';
  try {
    var theme = localStorage.getItem('koban:theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage can be forbidden; the system's theme holds then.
  }
  if (location.search.length > 1) root.dataset.view = 'pending';
})();
