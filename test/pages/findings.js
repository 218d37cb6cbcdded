/** Collects what a page must not have: reports of its security policy, errors, warnings. Loaded before anything else. */
window.findings = [];
document.addEventListener('securitypolicyviolation', (event) => window.findings.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
window.addEventListener('error', (event) => window.findings.push(`error: ${event.message}`));
window.addEventListener('unhandledrejection', (event) => window.findings.push(`rejection: ${event.reason}`));
for (const level of ['error', 'warn']) {
  const original = console[level];
  console[level] = (...values) => {
    window.findings.push(`${level}: ${values.join(' ')}`);
    original.apply(console, values);
  };
}
