/** Windows of Chromium that are used again: a new one for each file costs as much as many of the files. */

/** Options of the launcher: a session that ends leaves its window to the next one. */
export function windows() {
  const free = [];
  return {
    async createBrowserContext({ browser }) {
      const window = free.pop();
      if (window?.browser() === browser) return window;
      const context = await browser.newContext();
      context.close = async () => void free.push(context); // what the launcher calls at the end of a session
      return context;
    },
    createPage: ({ context }) => context.pages()[0] ?? context.newPage(),
  };
}
