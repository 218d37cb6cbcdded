/** What `<mind-map>` adds to the words of a guide. Figures arrive formatted. */
export const mindMapGuide = {
  guideDetail: (year: string): string => `Career guide, ${year}`,
  roles: 'The three roles',
  comparison: 'Side by side',
  pay: 'Pay',
  averagePay: 'Average base salary',
  otherPay: 'Ranges, equity and total pay',
  shortPay: 'By the hour, project or month',
  roadmap: 'The roadmap',
  tools: 'Tools that go together',
  earn: 'Ways to earn',
  plan: 'Month by month',
  month: (month: string, label: string): string => `Month ${month}: ${label}`,
  questions: 'Questions',
  said: (name: string, value: string): string => `${name}: ${value}`,
  range: (min: string, max: string): string => `${min} to ${max}`,
  over: (min: string): string => `over ${min}`,
  under: (max: string): string => `under ${max}`,
  per: {
    hour: (amount: string): string => `${amount} an hour`,
    month: (amount: string): string => `${amount} a month`,
    year: (amount: string): string => `${amount} a year`,
    project: (amount: string): string => `${amount} a project`,
  },
};

export type MindMapGuideStrings = typeof mindMapGuide;
