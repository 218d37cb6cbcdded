/** Ways in which a guide can be wrong: what is changed in the fixture, and every issue that this must raise. */

/** A path into the fixture, and the value that is put there; a field set to undefined is left out. */
export type Change = readonly [path: string, value: unknown];

/** Path, sentence and, where one is near, the suggestion. */
export type ExpectedIssue = readonly [path: string, message: string, nearest?: string];

export interface Malformed {
  readonly name: string;
  readonly changes: readonly Change[];
  readonly issues: readonly ExpectedIssue[];
}

const node = 'roadmap.children[1].children[0]';
const fromParent = "the parent's id, a slash and the slug of the label";

/** Most rows change one value and raise one issue at the same path. */
function one(name: string, path: string, value: unknown, told: string, nearest?: string): Malformed {
  const message = `${path}: ${told}`;
  return { name, changes: [[path, value]], issues: [nearest === undefined ? [path, message] : [path, message, nearest]] };
}

export const malformed: readonly Malformed[] = [
  // Fields of single records.
  one('a text that is missing', 'roles[0].label', undefined, 'expected a text, got nothing'),
  one('a text that is empty', 'roles[0].label', ' ', 'expected a text that is not empty, got " "'),
  one('a number for a text', 'roles[0].label', 7, 'expected a text, got 7'),
  one('a list for a text', 'roles[0].summary', ['x'], 'expected a text, got a list of 1'),
  one('null for a list', 'roles[0].needs', null, 'expected a list, got null'),
  one('a text for a truth value', 'metadata.sourceText.shipped', 'no', 'expected true or false, got "no"'),
  one('a text for a collection', 'roles', 'writer', 'expected a list, got "writer"'),
  one('a text for the metadata', 'metadata', 'x', 'expected an object, got "x"'),
  one('an id with capitals', 'videos[0].id', 'Intro', 'expected an id: lower-case letters and digits, joined by single hyphens, got "Intro"'),
  one('a version of two numbers', 'metadata.version', '1.0', 'expected a version of three numbers, like "1.0.0", got "1.0"'),
  one('a date that does not exist', 'metadata.asOf', '2026-13-01', 'expected a date, like "2026-11-22", got "2026-13-01"'),
  one('a day that its month has not', 'metadata.asOf', '2026-02-30', 'expected a day that its month has, got "2026-02-30"'),
  one('29 February of no leap year', 'metadata.asOf', '2026-02-29', 'expected a day that its month has, got "2026-02-29"'),
  one('a language by name', 'metadata.language', 'English', 'expected a BCP 47 language tag, like "en", got "English"'),
  one('a misspelt mark', 'ratings[2].mark', 'yess', 'expected one of "yes", "partial", "no" or null, got "yess"; did you mean "yes"?', 'yes'),
  one('an unknown level', 'videos[0].level', 'expert', 'expected one of "beginner", "advanced", got "expert"'),
  one('an unknown kind of mention', 'employers[0].mentions[0].kind', 'hire', 'expected one of "hires", "has-hired", "pays-for-content", got "hire"; did you mean "hires"?', 'hires'),
  one('an unknown relevance', `${node}.guidance.roles.builder`, 'cor', 'expected one of "core", "helpful", got "cor"; did you mean "core"?', 'core'),
  one('an unknown field', 'tools[0].labl', 'Hammer', 'expected one of the fields id, label, kind, reference, source, got "labl"; did you mean "label"?', 'label'),
  one('an unknown field of a node', 'roadmap.children[0].childen', [], 'expected one of the fields id, label, source, see, guidance, children, got "childen"; did you mean "children"?', 'children'),
  one(
    'an unknown collection',
    'role',
    [],
    'expected one of the fields $schema, metadata, roles, factors, ratings, pay, claims, market, employers, strategies, questions, plan, transitions, tools, pairings, videos, communities, references, roadmap, redirects, got "role"; did you mean "roles"?',
    'roles',
  ),
  {
    name: 'two unknown fields in one record',
    changes: [
      ['factors[0].color', 'red'],
      ['factors[0].questoin', 'x'],
    ],
    issues: [
      ['factors[0].color', 'factors[0].color: expected one of the fields id, label, unit, question, source, got "color"'],
      ['factors[0].questoin', 'factors[0].questoin: expected one of the fields id, label, unit, question, source, got "questoin"; did you mean "question"?', 'question'],
    ],
  },
  one('a misspelt origin', 'references[0].source', 'editoral', 'expected an object with lines and section, or "editorial", got "editoral"; did you mean "editorial"?', 'editorial'),
  one('line 0', 'roles[0].source.lines[0]', 0, 'expected a whole number from 1, got 0'),
  one('no lines', 'roles[0].source.lines', [], 'expected at least one line number, got an empty list'),
  one('a line twice', 'roles[0].source.lines', [3, 3], 'expected line numbers that rise, each once, got a list of 2'),
  one('lines in disorder', 'roles[0].source.lines', [4, 3], 'expected line numbers that rise, each once, got a list of 2'),
  one('a source without a section', 'roles[0].source.section', undefined, 'expected a text, got nothing'),
  one('one thing to do', `${node}.guidance.practice`, ['Do it.'], 'expected at least two things to do, got a list of 1'),
  one('five things to do', `${node}.guidance.practice`, ['A', 'B', 'C', 'D', 'E'], 'expected at most four things to do, got a list of 5'),
  one('a guidance for no role', `${node}.guidance.roles`, {}, 'expected at least one role, got an object'),
  one('a text for guidance', `${node}.guidance`, 'x', 'expected an object or null, got "x"'),
  one('a text for children', `${node}.children`, 'x', 'expected a list, got "x"'),
  one('a text for a node', node, 'x', 'expected an object, got "x"'),
  // Figures.
  one('an unknown statistic', 'pay[0].amount.statistic', 'median', 'expected one of "average", "range", "over", "under", got "median"'),
  one('a misspelt statistic', 'pay[0].amount.statistic', 'avrage', 'expected one of "average", "range", "over", "under", got "avrage"; did you mean "average"?', 'average'),
  one('a range without its upper end', 'pay[1].amount.max', undefined, 'expected a number, got nothing'),
  one('an average with a lower end', 'pay[0].amount.min', 1, 'expected one of the fields statistic, value, currency, period, got "min"'),
  one('half a dollar', 'pay[0].amount.value', 99.5, 'expected a whole number, got 99.5'),
  one('a negative amount', 'pay[0].amount.value', -1, 'expected a whole number from 0, got -1'),
  one('more money than there is', 'pay[0].amount.value', 1e12 + 1, 'expected a whole number up to 1000000000000, got 1000000000001'),
  one('an unknown period', 'pay[0].amount.period', 'yearly', 'expected one of "hour", "month", "year", "project", got "yearly"; did you mean "year"?', 'year'),
  one('a currency sign', 'pay[0].amount.currency', '$', 'expected a three-letter ISO 4217 code, like "USD", got "$"'),
  {
    name: 'a range upside down',
    changes: [['pay[1].amount.min', 50]],
    issues: [['pay[1].amount.max', 'pay[1].amount.max: expected at least the min, 50, got 40']],
  },
  {
    name: 'months upside down',
    changes: [['transitions[0].months.min', 9]],
    issues: [['transitions[0].months.max', 'transitions[0].months.max: expected at least the min, 9, got 6']],
  },
  one('a market figure without its number', 'market[0].figure.min', undefined, 'expected a number, got nothing'),
  one('an infinite figure', 'market[0].figure.min', Infinity, 'expected a finite number, got Infinity'),
  one('months without a number', 'transitions[0].months.max', undefined, 'expected a number, got nothing'),
  // Addresses.
  one('a script as address', 'references[0].url', 'javascript:alert(1)', 'expected an address that starts with https://, got "javascript:alert(1)"'),
  one('an address without encryption', 'videos[0].url', 'http://example.com/', 'expected an address that starts with https://, got "http://example.com/"'),
  one('a long address', 'references[0].url', `ftp://${'x'.repeat(80)}`, `expected an address that starts with https://, got "ftp://${'x'.repeat(53)}…"`),
  // Ids and references.
  {
    name: 'an id used twice',
    changes: [['pay[2].id', 'base-writer']],
    issues: [['pay[2].id', 'pay[2].id: expected an id that no other pay record has (pay[0] has it), got "base-writer"']],
  },
  one('an unknown role', 'pay[0].role', 'writr', 'expected the id of a role, got "writr"; did you mean "writer"?', 'writer'),
  one('a label for an id', 'pay[0].role', 'Writer', 'expected the id of a role, got "Writer"; did you mean "writer"?', 'writer'),
  one('a role that is not near any', 'claims[0].subject', 'plumber', 'expected the id of a role, got "plumber"'),
  one('an unknown amount', 'strategies[0].pay[0]', 'hourli', 'expected the id of a pay record, got "hourli"; did you mean "hourly"?', 'hourly'),
  one('an unknown tool', 'pairings[0].tools[0]', 'hamer', 'expected the id of a tool, got "hamer"; did you mean "hammer"?', 'hammer'),
  one('an unknown reference', 'communities[0].reference', 'hammer-doc', 'expected the id of a reference, got "hammer-doc"; did you mean "hammer-docs"?', 'hammer-docs'),
  one('an unknown role in a mention', 'employers[0].mentions[0].roles[0]', 'build', 'expected the id of a role, got "build"; did you mean "builder"?', 'builder'),
  one('a role named twice', 'questions[0].roles[1]', 'writer', 'expected the id of a role that the list does not name yet, got "writer"'),
  one('a claim about itself', 'claims[0].against', 'builder', 'expected another role than the subject, got "builder"'),
  one('an unknown role in guidance', `${node}.guidance.roles.buildr`, 'core', 'expected the id of a role, got "buildr"; did you mean "builder"?', 'builder'),
  // Ratings.
  {
    name: 'a rating that is missing',
    changes: [['ratings[3]', undefined]],
    issues: [['ratings', 'ratings: expected a rating of role "builder" by factor "entry", got none']],
  },
  {
    name: 'a rating given twice',
    changes: [['ratings[4]', { role: 'writer', factor: 'entry', mark: 'no', label: 'Hard', source: 'editorial' }]],
    issues: [['ratings[4]', 'ratings[4]: expected one rating of role "writer" by factor "entry", got another (ratings[2] is the first)']],
  },
  {
    name: 'a rating of an unknown role',
    changes: [['ratings[3].role', 'buider']],
    issues: [
      ['ratings[3].role', 'ratings[3].role: expected the id of a role, got "buider"; did you mean "builder"?', 'builder'],
      ['ratings', 'ratings: expected a rating of role "builder" by factor "entry", got none'],
    ],
  },
  {
    name: 'a rating with a mark and an amount',
    changes: [['ratings[0].mark', 'yes']],
    issues: [['ratings[0]', 'ratings[0]: expected a mark or an amount, got both']],
  },
  {
    name: 'a rating without a mark or an amount',
    changes: [['ratings[2].mark', null]],
    issues: [['ratings[2]', 'ratings[2]: expected a mark or an amount, got neither']],
  },
  // The plan.
  {
    name: 'two steps of one month',
    changes: [['plan[1]', { id: 'again', month: 1, label: 'Again', goal: 'Start.', actions: [], pay: [], source: 'editorial' }]],
    issues: [['plan[1].month', 'plan[1].month: expected a month that no other step has (plan[0] has it), got 1']],
  },
  // Renamed nodes.
  {
    name: 'a redirect of an id that a node has',
    changes: [['redirects', { basics: 'hand-tools' }]],
    issues: [['redirects.basics', 'redirects.basics: expected a former id, which no node has, got "basics"']],
  },
  {
    name: 'a redirect to nowhere',
    changes: [['redirects', { base: 'basic' }]],
    issues: [['redirects.base', 'redirects.base: expected the id of a node, got "basic"; did you mean "basics"?', 'basics']],
  },
  one('a list of redirects', 'redirects', ['base'], 'expected an object, got a list of 1'),
  // The roadmap.
  one('a node id that does not follow from the label', `${node}.id`, 'hand-tools/basic', `expected ${fromParent}, got "hand-tools/basic"; did you mean "hand-tools/basics"?`, 'hand-tools/basics'),
  one('a node id under another parent', `${node}.id`, 'basics/basics', `expected ${fromParent}, got "basics/basics"; did you mean "hand-tools/basics"?`, 'hand-tools/basics'),
  {
    name: 'a stage id with the words before the dash',
    changes: [
      ['roadmap.children[1].id', 'stage-2-hand-tools'],
      [`${node}.id`, 'stage-2-hand-tools/basics'],
    ],
    issues: [
      [
        'roadmap.children[1].id',
        'roadmap.children[1].id: expected the slug of the label, got "stage-2-hand-tools"; did you mean "hand-tools"?',
        'hand-tools',
      ],
    ],
  },
  {
    name: 'a stage id with a capital, and nodes below that follow from the right one',
    changes: [['roadmap.children[1].id', 'Hand-tools']],
    issues: [
      ['roadmap.children[1].id', 'roadmap.children[1].id: expected a path of ids, like "basics/python-skills/apis", got "Hand-tools"'],
      ['roadmap.children[1].id', 'roadmap.children[1].id: expected the slug of the label, got "Hand-tools"; did you mean "hand-tools"?', 'hand-tools'],
    ],
  },
  {
    name: 'a wrong id under a wrong one: the right one is proposed',
    changes: [
      ['roadmap.children[1].id', 'tools'],
      [`${node}.id`, 'tools/basic'],
    ],
    issues: [
      ['roadmap.children[1].id', 'roadmap.children[1].id: expected the slug of the label, got "tools"; did you mean "hand-tools"?', 'hand-tools'],
      [`${node}.id`, `${node}.id: expected ${fromParent}, got "tools/basic"; did you mean "hand-tools/basics"?`, 'hand-tools/basics'],
    ],
  },
  {
    name: 'two nodes with the same label under one parent',
    changes: [
      ['roadmap.children[0].children[0].label', 'Words'],
      ['roadmap.children[0].children[0].id', 'basics/words'],
      [`${node}.guidance.prerequisites`, []],
    ],
    issues: [
      [
        'roadmap.children[0].children[1].id',
        'roadmap.children[0].children[1].id: expected an id that no other node has (roadmap.children[0].children[0] has it), got "basics/words"',
      ],
    ],
  },
  one('a node that names itself', `${node}.see`, 'hand-tools/basics', 'expected the id of another node, got "hand-tools/basics"'),
  one('a node that names a skill', `${node}.see`, 'basics/words', 'expected the id of a node that has nodes under it, got "basics/words"'),
  one('a node that names no other', `${node}.see`, 'basic', 'expected the id of a node, got "basic"; did you mean "basics"?', 'basics'),
  one('the end of a path as prerequisite', `${node}.guidance.prerequisites[0]`, 'words', 'expected the id of a node, got "words"; did you mean "basics/words"?', 'basics/words'),
  one('the end of a path with a slip', `${node}.guidance.prerequisites[0]`, 'wrods', 'expected the id of a node, got "wrods"; did you mean "basics/words"?', 'basics/words'),
  one('a prerequisite of itself', `${node}.guidance.prerequisites[0]`, 'hand-tools/basics', 'expected the id of another node, got "hand-tools/basics"'),
  one('a prerequisite that holds the node', `${node}.guidance.prerequisites[0]`, 'hand-tools', 'expected the id of a node that does not hold this one, got "hand-tools"'),
  {
    name: 'a cycle of two',
    changes: [['roadmap.children[0].children[1].guidance.prerequisites', ['hand-tools/basics']]],
    issues: [
      [
        `${node}.guidance.prerequisites[0]`,
        `${node}.guidance.prerequisites[0]: expected prerequisites without a cycle, got basics/words -> hand-tools/basics -> basics/words`,
      ],
    ],
  },
  {
    name: 'a cycle of three',
    changes: [
      ['roadmap.children[0].children[0].guidance.prerequisites', ['basics/words']],
      ['roadmap.children[0].children[1].guidance.prerequisites', ['hand-tools/basics']],
      [`${node}.guidance.prerequisites`, ['basics/hand-tools']],
    ],
    issues: [
      [
        `${node}.guidance.prerequisites[0]`,
        `${node}.guidance.prerequisites[0]: expected prerequisites without a cycle, got basics/hand-tools -> basics/words -> hand-tools/basics -> basics/hand-tools`,
      ],
    ],
  },
  // Keys that reach into prototypes.
  one('__proto__ in a record', 'roles[0].__proto__', { label: 'x' }, 'expected one of the fields id, label, short, summary, needs, notes, source, got "__proto__"'),
  one('constructor in a node', 'roadmap.constructor', {}, 'expected one of the fields id, label, source, see, guidance, children, got "constructor"'),
  one('__proto__ among the roles of a node', `${node}.guidance.roles.__proto__`, 'core', 'expected the id of a role, got "__proto__"'),
  one('constructor among the roles of a node', `${node}.guidance.roles.constructor`, 'core', 'expected the id of a role, got "constructor"'),
  // Several at once.
  {
    name: 'issues of records and of rules together',
    changes: [
      ['roles[0].label', ''],
      ['pay[1].amount.min', 50],
      [`${node}.see`, 'base'],
      ['pay[0].role', 'writr'],
    ],
    issues: [
      ['roles[0].label', 'roles[0].label: expected a text that is not empty, got ""'],
      ['pay[0].role', 'pay[0].role: expected the id of a role, got "writr"; did you mean "writer"?', 'writer'],
      [`${node}.see`, `${node}.see: expected the id of a node, got "base"`],
      ['pay[1].amount.max', 'pay[1].amount.max: expected at least the min, 50, got 40'],
    ],
  },
  {
    name: 'no false alarm about a role that is not valid by itself',
    changes: [['roles[1].short', undefined]],
    issues: [['roles[1].short', 'roles[1].short: expected a text, got nothing']],
  },
  {
    name: 'no false alarm about references to roles, one of which has no readable id',
    changes: [['roles[1]', null]],
    issues: [['roles[1]', 'roles[1]: expected an object, got null']],
  },
  {
    name: 'no false alarm about references to nodes, one of which is not readable',
    changes: [['roadmap.children[0].children[1]', 7]],
    issues: [['roadmap.children[0].children[1]', 'roadmap.children[0].children[1]: expected an object, got 7']],
  },
  {
    name: 'no false alarm about a rating that is not valid by itself',
    changes: [['ratings[3].mark', 'never']],
    issues: [['ratings[3].mark', 'ratings[3].mark: expected one of "yes", "partial", "no" or null, got "never"']],
  },
];
