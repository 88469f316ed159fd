/* An author's own script over the package, bundled by the test. */
import 'amo-elements/define/input';
import 'amo-elements/define/button';
import 'amo-elements';
import { renderNative } from 'amo-elements/native';

document.addEventListener('DOMContentLoaded', () => {
  document.body.innerHTML = `<form><amo-input name="surname" value="Ким"></amo-input>
    <amo-select name="city"><option value="1">Minsk</option><option value="2">Riga</option></amo-select>
    <amo-button type="submit" name="way" value="post">Send</amo-button></form>
    <amo-button id="more" text="More" menu="[{&quot;text&quot;: &quot;Copy&quot;}]"></amo-button>
    ${renderNative('input', { name: 'native' })}`;
  window.ready = true;
});
