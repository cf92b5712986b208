import type {components} from 'schema';

type Schemas = components['schemas'];
export type Evidence = Schemas['Evidence'];
export type Leader = Schemas['Leader'];
export type DeathPenalty = Schemas['DeathPenalty'];
export type Icc = Schemas['Icc'];
export type Fact = Leader | DeathPenalty | Icc;

/** The code or name that the fact comes to; for the Court, what the state is to it. */
export function valueOf(fact: Fact): string {
  return 'name' in fact ? fact.name : 'participation' in fact ? fact.participation : fact.status;
}
