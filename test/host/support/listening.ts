/** Head of a widget that listens: the documentation's sample as it is written, and what tests call. */
export const LISTENING = `
window.logged = [];
window.subscribe = function (entity, entity_type, entity_id) {
  const console = { log: function (value) { logged.push(value); } };
  const channel_name = \`\${entity[entity_type]}:card:\${entity_id}\`;
  const array_keys = ['body', 'payload', 'data', 'params'];
  const callback = (message) => {
    const path = message.data.params;
    if (path.old_value) {
      console.log(path.old_value);
    }
  };
  self.subscription = self.listenSocketChannel(channel_name, array_keys, callback);
};
window.unsubscribe = function () {
  self.subscription();
};
window.heard = [];
window.listen = function (channel, keys) {
  return self.listenSocketChannel(channel, keys, function (message) { heard.push(message); });
};
window.self0 = self;`;

export interface Probe {
  logged: unknown[];
  heard: { type?: string; data?: { params: { new_value: unknown } } }[];
  subscribe(entity: Record<string, string>, type: string, id: number): void;
  unsubscribe(): void;
  listen(channel: string, keys?: readonly string[]): () => void;
  self0: { listenSocketChannel(channel: unknown, keys?: unknown, callback?: unknown): () => void };
  APP: { sdk: { setCallingStatus(on: boolean): void } };
}
