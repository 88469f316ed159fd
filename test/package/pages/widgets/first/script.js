define(['./amo-elements.js', './surfaces.js'], function (kit, surfaces) {
  function markup() {
    return (
      '<form><amo-input name="surname" value="Ким"></amo-input>' +
      '<amo-select name="city"><option value="1">Minsk</option><option value="2">Riga</option></amo-select>' +
      '<amo-button type="submit" name="way" value="post">Send</amo-button></form>' +
      '<amo-button id="more" text="More" menu="[{&quot;text&quot;: &quot;Copy&quot;}]"></amo-button>' +
      kit.renderNative('input', { name: 'native' })
    );
  }
  return { kit: kit, surfaces: surfaces, markup: markup };
});
