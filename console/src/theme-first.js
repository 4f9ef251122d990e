// Sets the theme that the reader chose before the first paint. Runs as a classic script from the head.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem("armistice-theme");
  } catch (refused) {
    // Storage may be forbidden; the system's theme then holds.
  }
  if (chosen === "light" || chosen === "dark") {
    document.documentElement.dataset.theme = chosen;
  }
})();
