import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The sources are compiled as the build compiles them.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, target: 'es2022', chunkSizeWarningLimit: 3000 } }),
};

export default config;
