import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// In mode "fake" (and in tests) `#wire` is a desk in memory; in every other build it is Tauri, and
// no line of the fake desk reaches `dist`.
export default defineConfig(({ mode }) => {
  // The form inside a members' draft: one script, put into a page that stands alone.
  if (mode === 'member') {
    const lib = { entry: at('./member/form.ts'), formats: ['iife' as const], name: 'form', fileName: () => 'member-form.js' };
    return { build: { outDir: 'dist', emptyOutDir: false, target: 'es2022', lib } };
  }
  const isFake = mode === 'fake' || mode === 'test';
  return {
    plugins: [svelte()],
    base: './',
    resolve: {
      alias: { '#wire': at(isFake ? './src/ipc/fake/wire.ts' : './src/ipc/wire.ts') },
      conditions: mode === 'test' ? ['browser'] : undefined,
    },
    build: {
      outDir: mode === 'fake' ? 'dist-fake' : 'dist',
      target: 'safari16.4',
      // The content policy allows neither data: addresses nor inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 800,
    },
    test: {
      environment: 'jsdom',
      include: ['src/**/*.test.ts', 'member/*.test.ts'],
      setupFiles: ['./src/test.setup.ts'],
      // A whole screen with axe takes its time on a busy machine; nothing here measures time.
      testTimeout: 30_000,
    },
  };
});
