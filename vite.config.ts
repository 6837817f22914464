import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  build: { target: 'es2022' },
  preview: { port: 4173 },
  // Workers load some of their code only when a file needs it.
  worker: { format: 'es' },
});
