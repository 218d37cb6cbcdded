/** As browsers were before 2019 to 2023: only the parser makes a style sheet. */
window.CSSStyleSheet = class CSSStyleSheet {
  constructor() {
    throw new TypeError('Illegal constructor');
  }
};
window.ended = new Promise((done) => addEventListener('error', ({ message }) => done(message)));
