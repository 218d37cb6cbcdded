import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  parameters: {
    controls: { expanded: true },
    layout: 'padded',
  },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: { title: 'Theme', icon: 'contrast', items: ['system', 'light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'system' },
  decorators: [
    (story, { globals }) => {
      const theme = String(globals['theme']);
      document.documentElement.style.setProperty('color-scheme', theme === 'system' ? 'light dark' : theme);
      return story();
    },
  ],
};

export default preview;
