/** Outlines of the menu's icons in a 24 pixel square, drawn for the host. */
export const NAV_ICONS: Readonly<Record<string, string>> = {
  dashboard: 'M4 4h7v9H4zm9 0h7v5h-7zM4 15h7v5H4zm9-4h7v9h-7z',
  leads: 'M4 5h4.5v14H4zm5.75 0h4.5v10h-4.5zM15.5 5H20v6h-4.5z',
  customers:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm0 1.5c-3.3 0-6 1.9-6 4.3V19h12v-2.2c0-2.4-2.7-4.3-6-4.3z' +
    'M16.5 11.5a2.8 2.8 0 1 0-1.2-5.3 5 5 0 0 1-.2 4.9c.4.3.9.4 1.4.4zm.4 1.3h-.8c.9 1 1.4 2.3 1.4 3.7V19H21v-2.2c0-2.2-1.8-4-4.1-4z',
  tasks: 'M5 4h14v16H5zm2 2v12h10V6zm1.6 6 1.2-1.2 1.5 1.5 3.1-3.1 1.2 1.2-4.3 4.3z',
  catalogs: 'M4 6h2v2H4zm4 0h12v2H8zM4 11h2v2H4zm4 0h12v2H8zM4 16h2v2H4zm4 0h12v2H8z',
  mail: 'M3 6h18v12H3zm2.3 1.6L12 12.4l6.7-4.8zM4.6 9v7.4h14.8V9L12 14.3z',
  stats: 'M4 19v-8h3.5v8zm6.2 0V4h3.5v15zm6.3 0v-5H20v5z',
  settings:
    'M10.6 3h2.8l.5 2.3 1.6.7 2-1.3 2 2-1.3 2 .7 1.6 2.1.5v2.8l-2.2.5-.7 1.6 1.3 2-2 2-2-1.3-1.6.7-.4 2.2h-2.8l-.5-2.2-1.6-.7' +
    '-2 1.3-2-2 1.3-2-.7-1.6L3 13.4v-2.8l2.2-.5.7-1.6-1.3-2 2-2 2 1.3 1.6-.7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  widget: 'M4 4h7v7H4zm9 0h7v7h-7zM4 13h7v7H4zm9 0h7v7h-7z',
};
