/** Unpacks the Chromium of @sparticuz/chromium into the temporary folder. Linux on x64 only. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The package brings fonts configuration for a machine without fonts; this one names the machine's own. */
function writeFontsConfiguration() {
  const folder = mkdtempSync(join(tmpdir(), 'career-elements-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><cachedir>${folder}</cachedir></fontconfig>`,
  );
  return file;
}

/** @returns {Promise<string>} the path of the program */
export async function unpackChromium() {
  // The package unpacks the libraries that a bare machine lacks only where it believes to be on such a one.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  process.env.FONTCONFIG_FILE = writeFontsConfiguration();
  delete process.env.FONTCONFIG_PATH;
  return path;
}
