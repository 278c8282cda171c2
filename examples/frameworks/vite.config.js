import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const servers = {react: 'tsx', 'react-18': 'tsx', vue: 'ts', svelte: 'ts'};
const apps = ['angular', ...Object.keys(servers)];

/** All apps in one build: pages, or with `--ssr` the modules that write them on a server. */
export default defineConfig(({isSsrBuild}) => ({
  base: './',
  logLevel: 'warn',
  plugins: [
    vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('vcse-')}}}),
    svelte(),
  ],
  build: {
    // Angular’s compiler is in its page.
    chunkSizeWarningLimit: 1500,
    outDir: isSsrBuild ? 'built/server' : 'built/pages',
    rollupOptions: {
      input: Object.fromEntries(
        isSsrBuild
          ? Object.entries(servers).map(([app, ending]) => [app, `${app}/server.${ending}`])
          : apps.map((app) => [app, `${app}/index.html`]),
      ),
    },
  },
  ssr: {noExternal: true, external: ['vcse-charts']},
}));
