import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [{from: '../datasets', to: '/datasets'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export {config as default};
