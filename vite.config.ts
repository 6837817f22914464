import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { ownLanguage } from './scripts/own-language.mjs';
import { shippedPackages } from './scripts/shipped-packages.mjs';

const shipped = shippedPackages();

export default defineConfig({
  plugins: [ownLanguage(), sveltekit(), shipped],
  // The policy allows no font from within a style sheet.
  build: { target: 'es2022', assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined) },
  preview: { port: 4173 },
  // Workers load some of their code only when a file needs it.
  worker: { format: 'es', plugins: () => [ownLanguage(), shipped] },
});
