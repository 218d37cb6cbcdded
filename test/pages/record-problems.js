/** Keeps what goes wrong on a page, for the test that opened it. The first script of the page. */
window.problems = [];
const record = (kind, what) => window.problems.push(`${kind}: ${what}`);
addEventListener('error', (event) => record('error', event.message ?? event.target?.src ?? event.target?.href), true);
addEventListener('unhandledrejection', (event) => record('rejection', event.reason));
addEventListener('securitypolicyviolation', (event) => record('policy', `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
for (const level of ['error', 'warn']) {
  const print = console[level];
  console[level] = (...args) => {
    record(level, args.join(' '));
    print.apply(console, args);
  };
}
