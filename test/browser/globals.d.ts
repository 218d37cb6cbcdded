/**
 * What the test runner puts into the page. `only` and `skip` are left out on purpose: a test runs
 * or is taken out.
 */
declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: () => void | Promise<void>): void;
declare function before(body: () => void | Promise<void>): void;
declare function after(body: () => void | Promise<void>): void;
declare function beforeEach(body: () => void | Promise<void>): void;
declare function afterEach(body: () => void | Promise<void>): void;

declare module 'axe-core/axe.min.js';
