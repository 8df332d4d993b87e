// Runs before the page is painted, so that a chosen theme does not flash.
"use strict";
(() => {
  let chosen = null;
  try { chosen = localStorage.getItem("dedi-theme"); } catch { /* storage may be forbidden */ }
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
})();
