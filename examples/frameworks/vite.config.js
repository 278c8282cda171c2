import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const apps = {react: 'main.tsx', 'react-18': 'main.tsx', vue: 'main.ts', svelte: 'main.ts'};

/** All apps in one build: pages, or with `--ssr` the modules that write them on a server. */
export default defineConfig(({isSsrBuild}) => ({
  base: './',
  logLevel: 'warn',
  plugins: [
    vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('vcse-')}}}),
    svelte(),
  ],
  build: {
    outDir: isSsrBuild ? 'built/server' : 'built/pages',
    rollupOptions: {
      input: Object.fromEntries(
        Object.entries(apps).map(([app, file]) => [
          app,
          isSsrBuild ? `${app}/${file.replace('main', 'server')}` : `${app}/index.html`,
        ]),
      ),
    },
  },
  ssr: {noExternal: true, external: ['vcse-charts']},
}));
