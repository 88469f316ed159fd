/** Runs rows over the HTML control and ours: outcomes have to be the same, those of known exceptions different. */
import { expect } from '@open-wc/testing';
import { contractExceptions } from '../../data/contract-exceptions.js';
import { ENGINE } from '../support/engines.js';
import type { Kind, KindName, Variant } from '../support/controls.js';
import { atOnce, onFixture, type Outcome, type Fixture } from '../support/fixture.js';

export interface Row<Result = Outcome | Promise<Outcome>> {
  readonly title: string;
  /** Kinds that the row is about; default: all. */
  readonly kinds?: readonly KindName[];
  /** Kinds for which the row holds for a hollow control too: it is about what must not happen. */
  readonly blind?: readonly KindName[];
  /** Tags of ours that it is not about: they have nothing of the kind. */
  readonly not?: readonly string[];
  /** What is seen: plain data. */
  see(fixture: Fixture): Result;
}

function rowsOf<R extends Row>(kind: Kind, rows: readonly R[]): R[] {
  return rows.filter(({ kinds }) => !kinds || kinds.includes(kind.name));
}

function oursOf(kind: Kind, { not }: Row): Variant[] {
  return kind.ours.filter(({ tag }) => !not?.includes(tag));
}

/** True if the list of exceptions has the row. */
export function isException(kind: Kind, { title }: Pick<Row, 'title'>): boolean {
  return contractExceptions.some(
    ({ row, controls, engine = ENGINE }) =>
      row === title && controls.some((one) => one === kind.name || one === kind.what) && engine === ENGINE,
  );
}

function judge(kind: Kind, row: Row, found: Outcome, wanted: Outcome): void {
  if (isException(kind, row)) expect(found, 'no exception any more: strike it off the list').not.to.eql(wanted);
  else expect(found).to.eql(wanted);
}

/** What a look shows; of an exception, what it throws is an outcome too. */
function outcomeOf<T extends Outcome>(kind: Kind, row: Row, see: () => T): T | string {
  if (!isException(kind, row)) return see();
  try {
    return see();
  } catch (error) {
    return String(error);
  }
}

/** What HTML's control shows in each row, seen once for all that is held against it. */
class Wanted {
  readonly #kind: Kind;
  readonly #seen = new Map<Row, Promise<Outcome>>();

  constructor(kind: Kind) {
    this.#kind = kind;
  }
  of(row: Row): Promise<Outcome> {
    const seen = this.#seen.get(row) ?? onFixture(this.#kind.name, this.#kind.html, row.see);
    this.#seen.set(row, seen);
    return seen;
  }
}

/** The same look at a hollow control: whatever it throws is an outcome too. */
async function isBlind(kind: Kind, row: Row, wanted: Outcome): Promise<boolean> {
  const found = await onFixture(kind.name, kind.hollow, row.see).catch(String);
  return JSON.stringify(found) === JSON.stringify(wanted);
}

/** Rows that would pass whatever an element does; those of a known exception are held to differ anyway. */
function tellsHollow(kind: Kind, rows: readonly Row[], wanted = new Wanted(kind)): void {
  it('every row tells a control from a hollow one', async function () {
    this.timeout(60_000);
    const blind: string[] = [];
    for (const row of rowsOf(kind, rows)) {
      const expected = row.blind?.includes(kind.name) ?? false;
      if (isException(kind, row)) continue;
      if (expected !== (await isBlind(kind, row, await wanted.of(row)))) blind.push(row.title);
    }
    expect(blind).to.eql([]);
  });
}

/** A test per row and variant; nothing is awaited between a call and the look at what it did. */
export function compareAtOnce(kind: Kind, rows: ReadonlyArray<Row<Outcome>>): void {
  for (const row of rowsOf(kind, rows)) {
    for (const variant of oursOf(kind, row))
      it(`${variant.name}: ${row.title}`, () => {
        const wanted = atOnce(kind.name, kind.html, row.see);
        expect(wanted).not.to.be.a('promise');
        const found = outcomeOf(kind, row, () => atOnce(kind.name, variant, row.see));
        judge(kind, row, found, wanted);
      });
  }
  tellsHollow(kind, rows);
}

/** A test per row and variant, with real keys and the mouse. */
export function compare(kind: Kind, rows: readonly Row[]): void {
  const wanted = new Wanted(kind);
  for (const row of rowsOf(kind, rows)) {
    for (const variant of oursOf(kind, row))
      it(`${variant.name}: ${row.title}`, async () => {
        const ofHtml = await wanted.of(row);
        judge(kind, row, await onFixture(kind.name, variant, row.see), ofHtml);
      });
  }
  tellsHollow(kind, rows, wanted);
}
