/** The variables that the product declares on its pages: measured. Widgets and the kit's own styles follow them. */
type Variable = readonly [name: string, light: string, dark?: string];

const VARIABLES: readonly Variable[] = [
  ['text-primary', '#363b44', '#f2f2f2'],
  ['text-primary-inverse', '#fff', '#363b44'],
  ['text-secondary-light', '#92989b', '#7f8ba4'],
  ['text-secondary-dark', '#6b6d72', '#8092ad'],
  ['link-primary', '#0057a9', '#1691ff'],
  ['link-hover', '#013d75', '#1691ff'],
  ['background-default', '#f5f5f5', '#0f2231'],
  ['background-primary', '#fff', '#153043'],
  ['background-primary-disabled', '#f1f1f1', '#132b3c'],
  ['background-secondary-100', '#fbfbfb', '#0f2231'],
  ['background-secondary-200', '#f4f3f4', '#153043'],
  ['background-secondary-300', '#f5f7fc', '#0f2231'],
  ['background-secondary-500', '#ededed', '#153043'],
  ['background-secondary-800', '#e4e4e4', '#102535'],
  ['background-secondary-900', '#d5d8db', '#0f2231'],
  [
    'background-gradient-default',
    'linear-gradient(180deg, #fcfcfc 0%, #f8f8f9)',
    'linear-gradient(180deg, #142f41 0%, #142d3f)',
  ],
  ['border-default', '#c5c5c5', '#596683'],
  ['border-primary', '#e8eaeb', '#284860'],
  ['outline-primary', '#0057a9'],
  ['hover-default', '#f5f5f5', '#0f2231'],
  ['list-hover-default-transparent', 'hsla(0, 0%, 100%, 0.3)'],
  ['box-shadow-default', '#ededed', '#142d3e'],
  ['box-shadow-primary', 'rgba(0, 0, 0, 0.1)', 'transparent'],
  ['placeholder-primary', '#b5b5b5', '#69768d'],
  ['placeholder-default', '#aaa', '#6a7991'],
  ['active-element-900', '#4c8bf7', '#264b79'],
  ['active-element-800', '#4077d6', '#22446d'],
  ['active-element-700', '#3771d6', '#1e3c61'],
  ['highlight-mark-text-color', '#363b44'],
  ['highlight-mark-background', '#f2f0ad'],
  ['overlay-background-primary-600', 'hsla(0, 0%, 100%, 0.6)', 'rgba(0, 0, 0, 0.6)'],
  ['overlay-background-primary-800', 'hsla(0, 0%, 100%, 0.8)', 'rgba(0, 0, 0, 0.8)'],
  ['overlay-background-primary-900', 'hsla(0, 0%, 100%, 0.9)', 'rgba(0, 0, 0, 0.9)'],
  ['scrollbar-track-background', '#eaeaea', '#264154'],
  ['scrollbar-thumb-background', '#cdcdcd', '#394e5f'],
  ['button-classic-hover-background', '#fcfcfc', '#19374d'],
  ['kalendae-active-element', '#e8e8e8', '#525152'],
  ['kalendae-range-element', '#f2f2f2', '#363b44'],
  ['kalendae-hover-background', '#f2f2f2', '#363b44'],
  ['info-bubble-error-background', '#fde1e1', '#0f2231'],
  ['info-bubble-error-border', '#f37575', '#c55f62'],
  ['info-bubble-notification-background', '#e9f1ff', '#0f2231'],
  ['info-bubble-notification-border', '#5a8bef'],
  ['table-hover-background', '#f8faff', '#153f5f'],
  ['notification-unread-background', '#e2f1fe', '#163f5f'],
];

const OTHER =
  '--base_button_active:#4c8bf7;--base_button_active_border:#4077d6;--base_font_size:15px;--base_active_color:#1579d2;' +
  '--button_blue:#4c8bf7;--button_blue_border:#4077d6;--input-border-radius:3px;--input-padding-top:8px;' +
  '--input-padding-bottom:7px;--input-padding-right:9px;--input-default-height:36px;--modal-z-index:1000;' +
  '--left-menu-width:65px;--aside-transition:.5s;--palette-border-radius-default:3px;--palette-default-border-radius:3px;';

const declare = (name: string, value: string): string => `--palette-${name}:${value};`;
const light = VARIABLES.map(([name, value]) => declare(name, value)).join('');
const dark = VARIABLES.map(([name, , value]) => (value ? declare(name, value) : '')).join('');

export const paletteCss = `:root{${OTHER}${light}}\nhtml[data-color-scheme="dark"]{${dark}}`;
