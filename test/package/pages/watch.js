/* What goes wrong on a page, from its first script on. */
window.wrong = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
  window.wrong.push(`${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`);
});
addEventListener('error', ({ message }) => window.wrong.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.wrong.push(String(reason)));
