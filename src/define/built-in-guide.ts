/** Gives the elements the bundled guide, each part loaded when an element first asks for it. */
import { provideBuiltInGuide } from '../controllers/built-in-guide.js';

provideBuiltInGuide({
  core: async () => (await import('../guide/generated/core.js')).core,
  needs: async () => (await import('../guide/generated/core.js')).nodeNeeds,
  guidance: async (stageId) => {
    const { loadGuidance } = await import('../guide/generated/guidance.js');
    return loadGuidance(stageId);
  },
});
