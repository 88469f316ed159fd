define(['./amo-elements.js', './surfaces.js'], function (kit, surfaces) {
  return { kit: kit, surfaces: surfaces };
});
