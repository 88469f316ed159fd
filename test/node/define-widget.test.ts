/** `defineWidget`: what the product gets, and what an author's editor knows; the comments are checked by the compiler. */
import './setup.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defineWidget, type Widget, type WidgetDefinition } from '../../src/entries/sdk.js';

const make = (definition: WidgetDefinition): Widget => new (defineWidget(definition))();

describe('defineWidget', () => {
  it('makes a constructor whose callbacks are own members, the three needed ones always', () => {
    const { callbacks } = make({});
    assert.deepEqual(Object.keys(callbacks).sort(), ['bind_actions', 'init', 'render']);
    assert.equal(callbacks.render(), true);
  });

  it('hands the widget to each callback, whatever this is', () => {
    const got: unknown[] = [];
    const widget = make({
      init: (self) => Boolean(got.push(self)),
      onSave: (self, { active, fields }) => Boolean(got.push(self, active, fields['line'])),
      'leads.selected': (self) => got.push(self),
    });
    const { init, onSave, ...rest } = widget.callbacks;
    init();
    void onSave!({ active: 'Y', fields: { line: '1' } });
    (rest as unknown as Record<string, () => void>)['leads.selected']!();
    assert.deepEqual(got, [widget, widget, 'Y', '1', widget]);
  });

  it('runs setup in the constructor, where the system members of the prototype are there', () => {
    let line: unknown;
    const Class = defineWidget({ setup: (self) => void (line = self.get_settings()['line']) });
    Object.assign(Class.prototype as object, { get_settings: () => ({ line: '101' }) });
    void new Class();
    assert.equal(line, '101');
  });

  it('leaves out what is undefined', () => {
    const given = { onInstall: undefined } as unknown as WidgetDefinition;
    assert.equal('onInstall' in make(given).callbacks, false);
  });

  it('names a callback that is no function', () => {
    assert.throws(
      () => defineWidget({ init: true } as never),
      /^TypeError: defineWidget: init is boolean\. Give a function\.$/,
    );
  });

  it('is typed', () => {
    // @ts-expect-error a text is no answer of render
    make({ render: () => 'true' });
    // @ts-expect-error there is no such callback
    make({ rendr: () => true });
    // @ts-expect-error a wrong shape of an answer
    make({ calendarSync: () => ({ name: 'x' }) });
    make({
      calendarSync: (self) => ({
        name: String(self.langs['name']),
        description: '',
        enabled: true,
        onEnable: () => Promise.resolve(),
        onDisable: () => Promise.resolve(),
      }),
      settings: (_self, $body, context) => void $body.find(Object.keys(context).join()).addClass('x'),
    });
  });
});
