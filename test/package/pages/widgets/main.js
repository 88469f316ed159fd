/* Loads two widgets as the product does: scripts by their addresses, which are their module ids too. */
require(['/widgets/first/script.js', '/widgets/second/script.js'], function (first, second) {
  window.kits = [first.kit, second.kit];
  window.surfaces = [first.surfaces, second.surfaces];
  document.body.innerHTML = first.markup();
  window.ready = true;
});
