import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

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
  server: { proxy: { '/api': 'http://127.0.0.1:4173' } },
})
