define(['./amo-elements.js'], function (kit) {
  return { kit: kit };
});
