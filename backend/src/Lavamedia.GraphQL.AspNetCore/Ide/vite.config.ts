import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The built files are embedded in the assembly and served below the endpoint, wherever that is mapped: hence relative.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { outDir: 'dist', assetsDir: 'assets', sourcemap: false, chunkSizeWarningLimit: 8000 },
  worker: { format: 'es' },
});
