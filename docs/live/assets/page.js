/** What the page does beyond its elements: saving the posters as PNG, copying the link, and what printing and first acts need. */
import './elements/career-elements.js';

const status = document.querySelector('[data-share-status]');
const say = (text) => {
  status.textContent = text;
};

/** Draws an SVG of this site at twice its size. */
async function toPng(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser could not draw the picture.'))), 'image/png');
  });
}

function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

for (const button of document.querySelectorAll('[data-save]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const address = button.dataset.save;
    try {
      download(await toPng(address), address.replace(/svg$/, 'png'));
      say('The picture was saved.');
    } catch (error) {
      say(`The picture could not be saved: ${error.message} The SVG beside the button is the same picture.`);
    }
  });
}

const copy = document.querySelector('[data-copy-link]');
copy.hidden = false;
copy.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    say('The link was copied.');
  } catch {
    say(`Copying is not allowed here. The link: ${location.href}`);
  }
});

/** An element in which a person acts may have whatever height it needs. */
for (const element of document.querySelectorAll('.keeps-place')) {
  for (const type of ['pointerdown', 'keydown']) element.addEventListener(type, () => element.classList.remove('keeps-place'), { once: true, capture: true });
}

/** On paper every answer is open; afterwards the page is as it was. */
let closed = [];
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll('main > section details:not([open])')].filter((entry) => !entry.closest('[data-fallback]'));
  for (const entry of closed) {
    entry.dataset.name = entry.name;
    entry.removeAttribute('name');
    entry.open = true;
  }
});
addEventListener('afterprint', () => {
  for (const entry of closed) {
    entry.open = false;
    if (entry.dataset.name) entry.name = entry.dataset.name;
  }
});
