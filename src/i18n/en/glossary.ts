import { termForms } from './glossary-forms.ts';
import { terms } from './glossary-terms.ts';

/** Words of the glossary. */
export const glossary = {
  title: 'Glossary',
  lede: (terms: number, entries: number) =>
    `${String(terms)} terms of the record and the method, and ${String(entries)} entries of its closed lists, each with one definition.`,
  contents: 'On this page',
  terms: 'Terms',
  lists: 'Closed lists',
  listsNote:
    'A field of a record that takes one of a few values takes it from one of these lists. The definitions are those by which records are coded.',
  more: 'Method:',
  /** Titles of the closed lists, by the name of their file. */
  vocabularies: {
    'access-kinds': 'Denials of access',
    'actor-kinds': 'Kinds of security actor',
    answers: 'Whether a text says so',
    audiences: 'To whom a commitment or a claim is made',
    coders: 'Coders',
    'compliance-kinds': 'Facts on compliance',
    'design-criteria': 'Criteria of design',
    directions: 'Directions of a finding',
    'episode-kinds': 'Kinds of decision on a mission',
    'audit-verdicts': 'What a re-reading against the source showed',
    auditors: 'Who re-read facts against their sources',
    'hrddp-mentions': 'Whether a mandate names the due diligence policy',
    'incentive-domains': 'Domains of incentives',
    'incentive-effects': 'Effects of incentives',
    levels: 'Levels',
    'observer-bases': 'How the observer of a check was read',
    observers: 'Observers',
    'poc-languages': 'How a mandate speaks of protecting civilians',
    'reply-channels': 'How a reply came',
    'source-access': 'Whether a source was read',
    'source-kinds': 'Kinds of source',
    'strategy-kinds': 'Kinds of strategy',
    'strategy-statuses': 'Statuses of a strategy',
    themes: 'Themes',
    'threat-classes': 'Classes of threat',
    tiers: 'POC tiers',
    verdicts: 'Verdicts',
  } as Readonly<Record<string, string>>,
  entries: terms,
  forms: termForms,
} as const;
