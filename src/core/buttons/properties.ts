/** Properties of HTML's button that are attributes of the one inside. */
export const OF_HTML = [
  'formAction',
  'formEnctype',
  'formMethod',
  'formNoValidate',
  'formTarget',
  'popoverTargetAction',
  'command',
] as const;
