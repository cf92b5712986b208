import {word} from '../words';
import {valueOf, type Fact} from './facts';
import type {Statement} from './evidence-dialog';

/** A fact as the dialog tells it. */
export function statement(fact: Fact): Statement {
  const about = aboutOf(fact);
  return {
    about: `${fact.country.name}, ${about}`,
    value: shown(fact),
    asPublished: fact.asPublished,
    evidence: fact.evidence,
    statedFor: fact.statedFor,
    carriedForward: fact.carriedForward,
    certainty: fact.certainty,
    basis: fact.basis,
    against: fact.alternatives.map((other) => ({
      about, value: 'name' in other ? other.name : word('participation' in other ? other.participation : other.status),
      asPublished: other.asPublished, evidence: other.evidence,
    })),
  };
}

export function aboutOf(fact: Fact): string {
  return 'office' in fact ? word(fact.office).toLowerCase() : 'participation' in fact ? word('ICC') : word('DEATH_PENALTY').toLowerCase();
}

/** The value in words: a name as it is, a code as people say it. */
export function shown(fact: Fact): string {
  return 'name' in fact ? fact.name : word(valueOf(fact));
}
