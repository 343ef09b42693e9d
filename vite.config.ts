import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The Vonk that answers while the browser part is being worked on. */
const running = 'http://127.0.0.1:8765'

/** The browser part, built into `dist/web`, from where the API serves it. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The licences of the libraries that are bundled travel with them.
    license: { fileName: 'licences.md' },
    target: 'es2023',
    // A file inlined as a data: address would be stopped by the Content-Security-Policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
  },
  // Beside a running Vonk, on the same host: its session cookie then counts here too.
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': {
        target: running,
        changeOrigin: true,
        headers: { origin: running },
        // The browser part has a folder of that name too: its files are not Vonk's answers.
        bypass: ({ url }) => (/\.tsx?(?:\?|$)/u.test(url ?? '') ? url : undefined),
      },
    },
  },
})
